package criteria

import (
	"fmt"
	"math"
	"path"
	"slices"
	"strings"
)

// ratings are the bands a profile defines, best first. Below them stand poor and outside policy.
var ratings = []string{"strong", "adequate", "weak"}

// risks are the inherent classes in rising order.
var risks = []string{"low", "medium", "high", "very_high"}

func (l *linter) profile(p *Profile) {
	l.id(p, &p.ID, dashedID, "default")
	if name := strings.TrimSuffix(path.Base(l.at[p].file.path), ".yaml"); p.ID != "" && l.bare(p.ID) != name {
		l.fault(&p.ID, "C03", fmt.Sprintf("the profile %q stands in %s.yaml", p.ID, name), "")
	}
	required(l, p, "title", &p.Title)
	required(l, p, "for", &p.For)
	for k := range p.Points {
		if v := p.Points[k]; v < 0 || v > 1 || k > 0 && v <= p.Points[k-1] {
			l.fault(l.place(p, &p.Points), "C18", "points rise from 0 to 1", "")
			break
		}
	}
	l.pillarWeights(p)
	l.bands(p)
	l.minimum(p)
	l.matrix(p)
	if base := l.lib.Profile("default"); base != nil && base != p {
		l.protected(p, base)
	}
}

func (l *linter) pillarWeights(p *Profile) {
	if len(p.Pillars) == 0 {
		return
	}
	sum := 0.0
	var given []Pillar
	for i := range p.Pillars {
		w := &p.Pillars[i]
		word(l, w, "pillar", &w.Pillar, string(Environmental), string(Social), string(Governance))
		if w.Weight < 0 {
			l.fault(&w.Weight, "C18", "a weight is not negative", "")
		}
		given = append(given, w.Pillar)
		sum += w.Weight
	}
	slices.Sort(given)
	if len(slices.Compact(given)) != len(Pillars) || math.Abs(sum-1) > 1e-9 {
		l.fault(&p.Pillars, "C18", "the weights of the three pillars sum to 1", "")
	}
}

func (l *linter) bands(p *Profile) {
	var names []string
	for i := range p.Bands {
		b := &p.Bands[i]
		names = append(names, b.Rating)
		for j := range b.Shares {
			s := &b.Shares[j]
			l.within(s, "level", &s.Level, 1, 3)
			l.within(s, "percent", &s.Percent, 1, 100)
		}
		if b.TopicFloor < 0 || b.TopicFloor > 100 {
			l.fault(&b.TopicFloor, "C18", "topic_floor goes from 0 to 100", "")
		}
		l.within(b, "critical", &b.Critical, 0, 0)
		l.within(b, "major", &b.Major, -1, 100)
	}
	if !slices.Equal(names, ratings) {
		l.fault(l.place(p, &p.Bands), "C18", "the bands are strong, adequate and weak, in this order", "")
	}
}

func (l *linter) minimum(p *Profile) {
	m := &p.Minimum
	l.within(p, "minimum.coverage", &m.Coverage, 0, 100)
	l.within(p, "minimum.not_applicable", &m.NotApplicable, 0, 100)
	l.within(p, "minimum.documented", &m.Documented, 0, 100)
}

// matrix wants a class in every cell, rising with severity and likelihood, and severity 4 never below high.
// Method, section 3.
func (l *linter) matrix(p *Profile) {
	for s := range p.Matrix {
		for k := range p.Matrix[s] {
			cell := &p.Matrix[s][k]
			rank := slices.Index(risks, *cell)
			switch {
			case rank < 0:
				l.fault(l.place(l.place(l.place(p, &p.Matrix), &p.Matrix[s]), cell), "C18", fmt.Sprintf("%q is no class", *cell), "It is one of "+strings.Join(risks, ", ")+".")
			case s == 3 && rank < 2:
				l.fault(cell, "C26", "severity 4 is never below high", "")
			case s > 0 && rank < slices.Index(risks, p.Matrix[s-1][k]), k > 0 && rank < slices.Index(risks, p.Matrix[s][k-1]):
				l.fault(cell, "C18", "the classes rise with severity and likelihood", "")
			}
		}
	}
}

// protected compares with the default profile: a profile may raise a share, lower a count or add a flag; the rest
// is loosening. Method, section 4.
func (l *linter) protected(p, base *Profile) {
	for i := range p.Bands {
		b := &p.Bands[i]
		at := slices.IndexFunc(base.Bands, func(o Band) bool { return o.Rating == b.Rating })
		if at < 0 {
			continue
		}
		o := base.Bands[at]
		for _, s := range o.Shares {
			if share := shareAt(b.Shares, s.Level); share < s.Percent {
				l.loosens(l.place(b, &b.Shares), fmt.Sprintf("%s at level %d is at %d %%; the default asks %d %%", b.Rating, s.Level, share, s.Percent))
			}
		}
		if b.TopicFloor < o.TopicFloor {
			l.loosens(l.place(b, &b.TopicFloor), fmt.Sprintf("topic_floor is below the default's %d", o.TopicFloor))
		}
		if looser(b.Critical, o.Critical) {
			l.loosens(&b.Critical, fmt.Sprintf("critical is above the default's %d", o.Critical))
		}
		if looser(b.Major, o.Major) {
			l.loosens(&b.Major, fmt.Sprintf("major is above the default's %d", o.Major))
		}
	}
	for k := range p.Points {
		if p.Points[k] > base.Points[k] {
			l.loosens(l.place(p, &p.Points), fmt.Sprintf("level %d counts %.4g; the default gives it %.4g", k, p.Points[k], base.Points[k]))
		}
	}
	m, o := &p.Minimum, base.Minimum
	if m.Coverage < o.Coverage {
		l.loosens(&m.Coverage, fmt.Sprintf("coverage is below the default's %d", o.Coverage))
	}
	if m.NotApplicable > o.NotApplicable {
		l.loosens(&m.NotApplicable, fmt.Sprintf("not_applicable is above the default's %d", o.NotApplicable))
	}
	if m.Documented < o.Documented {
		l.loosens(&m.Documented, fmt.Sprintf("documented is below the default's %d", o.Documented))
	}
}

func (l *linter) loosens(at any, summary string) {
	l.fault(at, "C26", summary, "A profile may raise a share, lower a count or add a flag.")
}

// shareAt is the share a band asks at a level: its own, or that of a higher level, which counts here too.
func shareAt(shares []Share, level int) int {
	most := 0
	for _, s := range shares {
		if s.Level >= level {
			most = max(most, s.Percent)
		}
	}
	return most
}

// looser compares two counts of flags; -1 is any number.
func looser(a, b int) bool { return b >= 0 && (a < 0 || a > b) }
