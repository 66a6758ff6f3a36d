package main

import (
	"cmp"
	"fmt"
	"strings"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
)

// printScore prints a result for reading: first the line a committee asks for, then what stands behind it.
func (a *app) printScore(x *scored, file string) {
	r := x.result
	a.printf("%s\n", clean(cmp.Or(r.Assessment.Name, file)))
	a.printf("rules as of %s, evidence to %s, library %s, profile %s\n\n", r.AsOf, r.AssessedOn, r.Library, r.Profile)
	a.printf("%s\n\n", clean(r.Recommendation.Line))
	a.printf("%-14s %s\n", "Rating", ratingText(&r.Overall))
	a.list("               ", r.Overall.NotRatedBecause)
	var caps []string
	for i := range r.Overall.Caps {
		caps = append(caps, capText(&r.Overall.Caps[i]))
	}
	a.list("               ", caps)
	a.printf("%-14s %s\n", "Category", clean(r.Category.Text))
	a.printf("%-14s %s\n", "Score", figures(r.Overall.Figures))
	if says := r.Assurance.Says(); says != "" {
		a.printf("  %s\n", says)
	}
	for _, p := range r.Pillars {
		a.printf("  %-12s %s\n", p.ID, figures(p.Figures))
	}
	a.printFlags(r)
	a.printSets(r)
	a.printSettle(x)
	a.printContrary(r)
	a.printRemoved(x)
	a.printSignatures(r)
}

// capText is a cap with its cause. An open flag counts at its worst, and is not said to be so.
func capText(c *scoring.RatingCap) string {
	to := scoring.RatingWord(c.To)
	if c.To != scoring.OutsidePolicy {
		to = "at most " + to
	}
	if c.Open {
		to += " while not settled"
	}
	return to + ": " + c.Because + at(c.Instance)
}

// ratingText is the rating in words, with its range where it is not given.
func ratingText(o *scoring.Overall) string {
	claimed := ""
	if o.Claimed {
		claimed = ", claimed"
	}
	if o.Rating == "" {
		answers := scoring.Spaced(o.OnAnswers[0])
		if o.OnAnswers[1] != o.OnAnswers[0] {
			answers += " to " + scoring.Spaced(o.OnAnswers[1])
		}
		return fmt.Sprintf("not rated: between %s and %s; on the answers %s%s", scoring.Spaced(o.RatingLow), scoring.Spaced(o.RatingHigh), answers, claimed)
	}
	return scoring.Spaced(o.Rating) + claimed
}

// figures prints a score in its views; the caption of method.md section 3 stands in the order of the figures.
func figures(f scoring.Figures) string {
	if f.Low == nil || f.High == nil {
		return "nothing is applicable"
	}
	text := fmt.Sprintf("%d to %d claimed", *f.Low, *f.High)
	if f.Documented != nil {
		text += fmt.Sprintf(", %d documented", *f.Documented)
	}
	if f.Verified != nil {
		text += fmt.Sprintf(", %d verified", *f.Verified)
	}
	if f.Coverage != nil {
		text += fmt.Sprintf(", %s answered", scoring.Percent(f.Coverage))
	}
	return text
}

// shown bounds a list of things that are open; the JSON has them all.
const shown = 8

// list prints the first of many lines and says how many there are more.
func (a *app) list(indent string, lines []string) {
	for i, line := range lines {
		if i == shown && len(lines) > shown+1 {
			a.printf("%sand %d more, in --format json\n", indent, len(lines)-shown)
			return
		}
		a.printf("%s%s\n", indent, clean(line))
	}
}

// printFlags lists every flag that is raised, with what raises it, and the first of those that are open.
func (a *app) printFlags(r *scoring.Result) {
	var open []string
	raised, onClaims, cleared := 0, 0, 0
	for _, f := range r.Flags {
		line := fmt.Sprintf("%-7s %-9s %-10s %s%s", f.State, f.Severity, f.ID, f.Title, at(f.Instance))
		if f.OnClaims && f.State == scoring.NotRaised && f.Severity != criteria.Major {
			onClaims++
		}
		switch f.State {
		case scoring.Cleared:
			if f.Severity != criteria.Major {
				cleared++
			}
		case scoring.FlagOpen:
			open = append(open, line)
		case scoring.Raised:
			if raised++; raised == 1 {
				a.printf("\nFlags\n")
			}
			a.printf("  %s\n", clean(line))
			for _, cause := range f.RaisedBy {
				a.printf("  %-28s   %s\n", "", clean(cause))
			}
		}
	}
	switch {
	case raised == 0 && len(open) == 0:
		a.printf("\nNo flag is raised or open.\n")
	case raised == 0:
		a.printf("\nFlags\n")
	}
	a.list("  ", open)
	if onClaims+cleared > 0 {
		a.printf("Stop and critical flags that only unproven answers keep down: %d; cleared by proof: %d.\n", onClaims, cleared)
	}
}

// at names the instance something is about; a declared one that nobody described has no name of its own.
func at(instance string) string {
	switch place, kind, nr := scoring.Placeholder(instance); {
	case instance == "":
		return ""
	case kind != "":
		return at(place) + " @ " + kind + "-" + nr + " (not described)"
	}
	return " @ " + instance
}

func (a *app) printSets(r *scoring.Result) {
	a.printf("\nFrameworks\n")
	for _, s := range r.Sets {
		if !s.Chosen {
			continue
		}
		a.printf("  %-22s %s\n", s.ID, clean(setLine(&s)))
	}
}

// setLine is what one framework says in its own terms, with its shares where it has any.
func setLine(s *scoring.SetResult) string {
	if s.InScope == "no" {
		return "out of scope: " + s.Because
	}
	text := s.Says
	if s.N > 0 {
		text += fmt.Sprintf(" (of %d: met %.0f %%, gap %.0f %%, open %.0f %%, not asked %.0f %%)", s.N, s.Met*100, s.Gap*100, s.Open*100, s.NotAsked*100)
	}
	return text
}

// printContrary names the facts that speak against each other: each may close what should be asked.
func (a *app) printContrary(r *scoring.Result) {
	for i, c := range r.Contrary {
		if i == 0 {
			a.printf("\nFacts that contradict each other\n")
		}
		a.printf("  %s\n", clean(c.Text))
	}
}

// printRemoved lists the instances that were closed, for leaving something out is never silent (method, section 2).
func (a *app) printRemoved(x *scored) {
	var lines []string
	for _, kind := range x.lib.Instances {
		for _, i := range x.state.Instances(kind.ID) {
			if r := i.Removed; r != nil {
				day, _, _ := strings.Cut(r.At, "T")
				lines = append(lines, fmt.Sprintf("%s %s (%s), by %s, %s: %s", strings.ToLower(kind.Title), i.Slug, i.Title, r.By, day, r.Because))
			}
		}
	}
	if len(lines) > 0 {
		a.printf("\nRemoved\n")
	}
	for _, line := range lines {
		a.printf("  %s\n", clean(line))
	}
}

func (a *app) printSignatures(r *scoring.Result) {
	for i, s := range r.Assessment.Signatures {
		if i == 0 {
			a.printf("\nSignatures\n")
		}
		a.printf("  %s\n", clean(signatureLine(s)))
	}
}

func (a *app) printSettle(x *scored) {
	r := x.result
	if len(r.FactsToSettle) == 0 {
		return
	}
	a.printf("\nFacts to settle\n")
	var lines []string
	for _, f := range r.FactsToSettle {
		screening := ""
		if f.Screening {
			screening = ", among them a flag, a critical clause or the category"
		}
		ref := assessment.Ref{ID: f.Fact, Instance: f.Instance}
		lines = append(lines, fmt.Sprintf("%-34s decides %d%s%s", ref, len(f.Decides), screening, describeFirst(x.lib, ref)))
	}
	a.list("  ", lines)
}

// describeFirst says what must be added before a fact can be set, where nobody described any of its kind.
func describeFirst(lib *criteria.Library, ref assessment.Ref) string {
	f := lib.Fact(ref.ID)
	if f == nil || ref.Instance != "" || lib.Instance(f.Per) == nil {
		return ""
	}
	text := fmt.Sprintf("; first: assay instance FILE %s NAME", f.Per)
	if parent := lib.Instance(f.Per).Parent; parent != "" {
		text += " at=" + strings.ToUpper(parent)
	}
	return text
}
