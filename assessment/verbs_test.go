package assessment

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Two people answer on top of an event from a clock far ahead: both are greater than it, and not one event.
func TestEventIsGreaterThanAllItNames(t *testing.T) {
	late := testEvent(t, 1, "Ola", LevelKey(tai1), "3")
	late.ID = "7ZZZZZZZZ0" + strings.Repeat("Z", 16)
	late.line, _ = encode(late)
	sides := map[string]*Journal{}
	for _, name := range []string{"Kari", "Áilu"} {
		path := filepath.Join(t.TempDir(), "a.assay")
		check(t, os.WriteFile(path, fileOf(late), 0o600))
		f := must(OpenFile(path, as(name)))(t)
		check(t, f.Answer(tai1, level(0)))
		a := f.State().Answer(tai1)
		if len(a.Heads) != 1 || a.Heads[0].By != name {
			t.Fatalf("%+v", a.Heads)
		}
		sides[name] = f.Journal()
		check(t, f.Close())
	}
	j := must(Merge(sides["Kari"], sides["Áilu"]))(t)
	if a := j.Fold().Answer(tai1); len(j.Damage) != 0 || len(a.Heads) != 2 {
		t.Fatalf("%d heads, damage %+v", len(a.Heads), j.Damage)
	}
}

func TestUndoAndRedoAreEvents(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Answer(tai1, level(1)))
	check(t, f.Answer(tai1, level(3)))
	must(f.Undo())(t)
	must(f.Undo())(t)
	if a := f.State().Answer(tai1); a.Heads[0].Kind != Open {
		t.Fatalf("%+v", a.Heads)
	}
	if _, err := f.Undo(); !errors.Is(err, ErrNothing) {
		t.Fatal(err)
	}
	must(f.Redo())(t)
	must(f.Redo())(t)
	if a := f.State().Answer(tai1); a.Heads[0].Level != 3 {
		t.Fatalf("%+v", a.Heads)
	}
	must(f.Undo())(t)
	check(t, f.Answer(tai1, level(0)))
	if _, err := f.Redo(); !errors.Is(err, ErrNothing) {
		t.Fatal("an undone answer came back over a newer one")
	}
	check(t, f.Save())
	history := reread(t, f).Fold().History(LevelKey(tai1))
	if len(history) != 8 || history[2].Undoes != history[1].ID {
		t.Fatalf("%d events: %+v", len(history), history)
	}
}

func TestUndoLeavesWhatOthersChanged(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Answer(tai1, level(1)))
	check(t, f.Save())
	mine := f.State().Heads(LevelKey(tai1))[0].ID
	e := testEvent(t, 1, "Ola", LevelKey(tai1), "3", mine)
	e.ID = next(mine)
	e.line, _ = encode(e)
	replaceWith(t, f.Path(), append(must(os.ReadFile(f.Path()))(t), append(e.line, '\n')...))
	must(f.Refresh())(t)
	if _, err := f.Undo(); err == nil || err.Error() != "level/E-TAI-1 was changed since, so it was left as it is" {
		t.Fatal(err)
	}
	if f.Pending() != 0 {
		t.Fatal("it wrote something")
	}
}

func TestReviewsStandSideBySideAndNeverByTheAuthor(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Answer(tai1, level(3)))
	if err := f.Review(LevelKey(tai1), Verdict{Agree: true, Level: -1}); err == nil || !strings.Contains(err.Error(), "nobody reviews their own answer") {
		t.Fatal(err)
	}
	f.opt.By, f.opt.Role = "Ola", Reviewer
	check(t, f.Review(LevelKey(tai1), Verdict{Agree: true, Level: -1}))
	f.opt.By = "Áilu"
	check(t, f.Review(LevelKey(tai1), Verdict{Level: 1, Note: "the exercise was on paper"}))
	h := f.State().Answer(tai1).Heads[0]
	if len(h.Agreed) != 1 || h.Agreed[0].By != "Ola" || len(h.Challenged) != 1 || h.Challenged[0].Level != 1 {
		t.Fatalf("%+v", h)
	}
	if len(f.State().Disagreements()) != 0 {
		t.Fatal("two reviews count as a disagreement")
	}
	check(t, f.Review(LevelKey(tai1), Verdict{Agree: true, Level: -1}))
	if h := f.State().Answer(tai1).Heads[0]; len(h.Agreed) != 2 || len(h.Challenged) != 0 {
		t.Fatalf("a reviewer could not change their mind: %+v", h)
	}
	f.opt.By = "Kari"
	check(t, f.Answer(tai1, level(2)))
	if h := f.State().Answer(tai1).Heads[0]; len(h.Agreed) != 0 {
		t.Fatal("a review of the old answer counts for the new one")
	}
}

func TestEvidenceIsHashedAndLinked(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Answer(tai1, level(2)))
	check(t, os.MkdirAll(f.Abs("docs"), 0o700))
	check(t, os.WriteFile(f.Abs("docs/eia.pdf"), []byte("abc"), 0o600))
	id := must(f.Evidence(Evidence{Title: "Impact assessment", Kind: "study", File: f.Rel(f.Abs("docs/eia.pdf"))}))(t)
	e := f.State().Evidence(id)
	if e.File != "docs/eia.pdf" || e.SHA256 != "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" {
		t.Fatalf("%+v", e)
	}
	if len(id) != 8 || id != evidenceID(e.Event) {
		t.Fatalf("%s is not made from %s", id, e.Event)
	}
	check(t, f.Link(LevelKey(tai1), id, &Link{Relation: Supports, Level: 2, Page: "12", Read: true}))
	if rests := f.State().Rests(id); !slices.Equal(rests, []string{"level/E-TAI-1"}) {
		t.Fatal(rests)
	}
	if l := f.State().Answer(tai1).Links; len(l) != 1 || l[0].Evidence != id || !l[0].Read || l[0].By != "Kari" {
		t.Fatalf("%+v", l)
	}
	check(t, f.Link(LevelKey(tai1), id, nil))
	if l := f.State().Answer(tai1).Links; len(l) != 0 {
		t.Fatalf("%+v", l)
	}
	if _, err := f.Evidence(Evidence{Title: "Gone", Kind: "study", File: "docs/none.pdf"}); err == nil || err.Error() != "could not read the evidence file docs/none.pdf: there is no such file" {
		t.Fatal(err)
	}
}

func TestSignOffQuotesTheFingerprintAndDoesNotChangeIt(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Answer(tai1, level(2)))
	before := f.Fingerprint()
	check(t, f.SignOff("Lead assessor", "Complete to my knowledge."))
	f.opt.By = "Ola"
	check(t, f.SignOff("Reviewer", ""))
	signed := f.State().Signoffs()
	if f.Fingerprint() != before || len(signed) != 2 || signed[0].Fingerprint != before || signed[1].By != "Ola" {
		t.Fatalf("%+v", signed)
	}
	check(t, f.Answer(tai1, level(3)))
	if f.Fingerprint() == before {
		t.Fatal("a change leaves the fingerprint as it was")
	}
}

func TestRemovedInstanceIsKeptWithItsReason(t *testing.T) {
	f := created(t, "Kari")
	slug := must(f.Instance("site", "", "Kvalheim nord", ""))(t)
	second := must(f.Instance("site", "", "Kvalheim nord", ""))(t)
	if slug != "kvalheim-nord" || second != "kvalheim-nord-2" {
		t.Fatal(slug, second)
	}
	check(t, f.RemoveInstance(slug, "sold in May"))
	list := f.State().Instances("site")
	if len(list) != 2 || list[0].Slug != slug || list[0].Removed == nil || list[0].Removed.Because != "sold in May" || list[0].Removed.By != "Kari" {
		t.Fatalf("%+v", list)
	}
	must(f.Undo())(t)
	if f.State().Instance(slug).Removed != nil {
		t.Fatal("undo did not bring it back")
	}
}

// The screen answers while an earlier answer is being saved and readers look at the state: nothing is lost, and
// the file ends in the order in which things were said.
func TestVerbsWhileSaving(t *testing.T) {
	f := created(t, "Kari")
	saved := make(chan error)
	answers := 60
	go func() {
		for f.State().Last() == nil || f.Pending() > 0 || len(f.State().History(LevelKey(tai1))) < answers {
			if err := f.Save(); err != nil {
				saved <- err
				return
			}
			describe(f.State())
		}
		saved <- f.Save()
	}()
	for n := range answers {
		check(t, f.Answer(tai1, level(n%4)))
	}
	check(t, <-saved)
	history := reread(t, f).Fold().History(LevelKey(tai1))
	if len(history) != answers {
		t.Fatalf("%d of %d answers are on disk", len(history), answers)
	}
	for n, e := range history {
		if n > 0 && (len(e.Prev) != 1 || e.Prev[0] != history[n-1].ID) {
			t.Fatalf("answer %d does not follow the one before", n)
		}
	}
}
