package criteria

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

var flagID = regexp.MustCompile(`^RF-[A-Z]{3}-[1-9][0-9]*$`)

func (l *linter) trigger(t *Trigger) {
	l.id(t, &t.ID, dashedID, "tailings-very-high")
	word(l, t, "category", &t.Category, "A", "B")
	word(l, t, "ground", &t.Ground, "nature", "size", "location", "scope")
	for i := range t.Schemes {
		if l.lib.Set(t.Schemes[i]) == nil {
			l.unknown(&t.Schemes[i], KindSet, t.Schemes[i])
		}
	}
	l.per(&t.Per)
	required(l, t, "when", &t.When)
	l.condition(t.Per, &t.When, false)
	required(l, t, "title", &t.Title)
	l.provenance(t, &t.Source, &t.Confidence)
}

func (l *linter) flag(f *Flag) {
	l.id(f, &f.ID, flagID, "RF-TAI-2")
	word(l, f, "severity", &f.Severity, string(Stop), string(Critical), string(Major))
	l.flagTopic(f)
	l.per(&f.Per)
	required(l, f, "title", &f.Title)
	required(l, f, "why", &f.Why)
	required(l, f, "closes", &f.Closes)
	l.condition(f.Per, &f.When, false)
	if f.Receptor != "" {
		word(l, f, "receptor", &f.Receptor, "community", "river", "habitat", "workforce")
	}
	for i := range f.Clauses {
		if l.lib.Clause(f.Clauses[i]) == nil {
			l.unknown(&f.Clauses[i], KindClause, f.Clauses[i])
		}
	}
	for i := range f.DependsOn {
		switch other := l.lib.Flag(f.DependsOn[i]); {
		case other == nil:
			l.unknown(&f.DependsOn[i], KindFlag, f.DependsOn[i])
		case other == f || slices.Contains(other.DependsOn, f.ID):
			l.fault(&f.DependsOn[i], "C24", "two flags that depend on each other", "")
		}
	}
	n := &needLinter{linter: l, per: f.Per, when: f.When, flag: true, most: 2}
	n.tree(&f.RaisedBy)
	l.clearance(f)
}

func (l *linter) flagTopic(f *Flag) {
	t := l.lib.Topic(f.Topic)
	if t == nil {
		l.unknown(l.place(f, &f.Topic), KindTopic, f.Topic)
		return
	}
	if bare := l.bare(f.ID); flagID.MatchString(bare) && !strings.HasPrefix(bare, "RF-"+t.Code+"-") {
		l.fault(&f.ID, "C03", fmt.Sprintf("%s does not fit its topic", f.ID), fmt.Sprintf("Flags of %s are RF-%s-1, RF-%s-2, ...", t.ID, t.Code, t.Code))
	}
}

// aboutAgreement marks the flags that an agreement may clear: those about agreement itself.
var aboutAgreement = regexp.MustCompile(`(?i)\b(agree|agreed|agreement|agreements|consent|FPIC)\b`)

// clearance refuses paper as proof of the state of things on the ground. Method, section 5.
func (l *linter) clearance(f *Flag) {
	c := &f.ClearedBy
	if len(c.Kinds) == 0 {
		l.fault(l.place(f, c), "C19", "cleared_by.kinds is missing: the proof that clears the flag", "")
	}
	for i := range c.Kinds {
		kind := &c.Kinds[i]
		word(l, f, "evidence kind", kind, evidenceKinds()...)
		switch *kind {
		case "permit", "certificate", "declaration":
			l.fault(kind, "C20", fmt.Sprintf("a %s never clears a flag", *kind), "Name proof of the state on the ground: a study, monitoring, an observation.")
		case "agreement":
			if !aboutAgreement.MatchString(f.Title + " " + f.Why) {
				l.fault(kind, "C20", "an agreement clears only a flag about agreement itself", "")
			}
		}
	}
	word(l, f, "assurance", &c.Assurance, "documented", "verified")
	if (f.Severity == Stop || f.Severity == Critical) && c.Assurance == "documented" {
		l.fault(&c.Assurance, "C20", fmt.Sprintf("a %s flag is cleared by verified proof only", f.Severity), "Write assurance: verified.")
	}
}
