package scoring

// outcome is what a decision turns on, without the words: what a plan, tipping and sensitivity compare again and
// again.
type outcome struct {
	rating, ratingLow, ratingHigh Rating
	levels                        []string // by set: its level, or the range of it
	low, high                     float64  // of the overall score, 0..1
	flags                         []FlagState
	caps                          []RatingCap
}

// outcome computes an Input's outcome. It writes to a copy.
func (in *Input) outcome() outcome {
	run := in.run()
	_, _, overall, rating := run.evaluate()
	out := outcome{
		rating: rating.rating, ratingLow: rating.low, ratingHigh: rating.high, low: overall[low], high: overall[high], caps: rating.caps,
		levels: make([]string, len(in.lib.Sets)),
	}
	for i := range in.lib.Sets {
		out.levels[i] = run.levelOf(i)
	}
	for _, f := range run.flagged {
		out.flags = append(out.flags, f.state)
	}
	return out
}

// levelOf is a set's level as one word: "50", or "below 50 to 75" where it is open; "" for a set without levels.
func (in *Input) levelOf(no int) string {
	switch def := in.lib.Sets[no]; def.Rating.Method {
	case "weakest_group", "class_table", "lowest_indicator":
		s, _ := in.setOver(no, in.related(0, instanceUnit(def)))
		if s.Level != "" || s.LevelLow == s.LevelHigh {
			return s.Level
		}
		return s.LevelLow + " to " + s.LevelHigh
	}
	return ""
}
