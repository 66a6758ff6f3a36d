package scoring

import (
	"context"
	"fmt"
	"slices"

	"assay/criteria"
)

// Sensitivity says whether the result survives other conventions: level values, materiality, pillar weights and
// band edges. Never a percentage: it holds, or it changes under what is named.
type Sensitivity struct {
	Holds   bool     `json:"holds"`
	Changes []Shift  `json:"changes"`
	Capped  []string `json:"capped"` // flags that cap the rating: weights do not matter
	Tried   int      `json:"tried"`
}

// Shift is one other convention under which something changes.
type Shift struct {
	Under string   `json:"under"`
	What  []string `json:"what"`
}

// Sensitivity sweeps each convention by itself, deterministically (method, section 10): level values by 0.1, each
// topic's materiality by 1, each pillar's share and each band edge by 5.
func (in *Input) Sensitivity(ctx context.Context) (Sensitivity, error) {
	now := in.outcome()
	out := Sensitivity{Changes: []Shift{}, Capped: []string{}}
	for _, c := range now.caps {
		if f := in.lib.Flag(c.Flag); f != nil {
			out.Capped = addOnce(out.Capped, f.Title)
		}
	}
	for _, v := range in.variations() {
		if err := ctx.Err(); err != nil {
			return out, fmt.Errorf("sweep the conventions: %w", err)
		}
		out.Tried++
		if what := in.differs(now, v.input.outcome()); len(what) > 0 {
			out.Changes = append(out.Changes, Shift{v.under, what})
		}
	}
	out.Holds = len(out.Changes) == 0
	return out, nil
}

type variation struct {
	under string
	input *Input
}

func (in *Input) variations() []variation {
	out := in.levelVariations()
	out = append(out, in.materialityVariations()...)
	out = append(out, in.pillarVariations()...)
	return append(out, in.bandVariations()...)
}

func (in *Input) levelVariations() []variation {
	var out []variation
	for level := 1; level <= 2; level++ {
		for _, by := range []float64{-0.1, 0.1} {
			v := *in
			v.points[level] += by
			out = append(out, variation{fmt.Sprintf("level %d counting %.2f", level, v.points[level]), &v})
		}
	}
	return out
}

func (in *Input) materialityVariations() []variation {
	var out []variation
	for i := range in.topics {
		for _, by := range []int{-1, 1} {
			m := in.topics[i].materiality + by
			if m < 0 || m > 3 {
				continue
			}
			v := *in
			v.topics = slices.Clone(in.topics)
			v.topics[i].materiality = m
			out = append(out, variation{fmt.Sprintf("materiality %d of %s", m, in.topics[i].def.Title), &v})
		}
	}
	return out
}

// pillarVariations moves five points from the other two pillars, in proportion, or to them.
func (in *Input) pillarVariations() []variation {
	run := in.run()
	topics, _, _, _ := run.evaluate()
	_, shares, _ := run.scorePillars(topics)
	var out []variation
	for p, id := range criteria.Pillars {
		for _, by := range []float64{-0.05, 0.05} {
			share := shares[p][low] + by
			if share < 0 || share > 1 || shares[p][low] == 0 || shares[p][low] == 1 {
				continue
			}
			profile := *in.profile
			profile.Pillars = nil
			for q, other := range criteria.Pillars {
				w := share
				if q != p {
					w = shares[q][low] * (1 - share) / (1 - shares[p][low])
				}
				profile.Pillars = append(profile.Pillars, criteria.PillarWeight{Pillar: other, Weight: w})
			}
			v := *in
			v.profile = &profile
			out = append(out, variation{fmt.Sprintf("%s counting %.0f %%", id.Title(), 100*share), &v})
		}
	}
	return out
}

func (in *Input) bandVariations() []variation {
	var out []variation
	for b, band := range in.profile.Bands {
		for s, share := range band.Shares {
			for _, by := range []int{-5, 5} {
				edge := share.Percent + by
				if edge < 0 || edge > 100 {
					continue
				}
				profile := *in.profile
				profile.Bands = slices.Clone(in.profile.Bands)
				profile.Bands[b].Shares = slices.Clone(band.Shares)
				profile.Bands[b].Shares[s].Percent = edge
				v := *in
				v.profile = &profile
				out = append(out, variation{fmt.Sprintf("%s asking %d %% at level %d", band.Rating, edge, share.Level), &v})
			}
		}
	}
	return out
}
