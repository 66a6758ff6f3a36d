package assessment

import (
	"fmt"
	"slices"
	"strings"

	"assay/criteria"
)

// ContraryFacts lists, for each kind of instance at each place it can stand, where the facts speak against each
// other: a yes says that there are some and the count is 0; the count is less than what is described; or a no says
// that there are none and some are described. Nothing is decided here: what is unset or disputed contradicts nothing.
func (s *State) ContraryFacts(lib *criteria.Library) []Finding {
	found := []Finding{}
	for _, kind := range lib.Instances {
		places := []string{""}
		if kind.Parent != "" {
			places = nil
			for _, i := range s.standing(kind.Parent) {
				places = append(places, i.Slug)
			}
		}
		for _, place := range places {
			if fact, text := s.contrary(lib, kind, place); text != "" {
				found = append(found, Finding{Kind: "contradiction", Key: FactKey(Ref{fact, place}), Text: text})
			}
		}
		found = append(found, s.placeless(kind)...)
	}
	return append(append(found, s.overWhole(lib)...), s.daysReversed(lib)...)
}

// daysReversed lists the products whose last day on the market lies before their first.
func (s *State) daysReversed(lib *criteria.Library) []Finding {
	f := lib.Fact("off_market")
	if f == nil {
		return nil
	}
	var found []Finding
	for _, i := range s.standing(f.Per) {
		first, _ := s.Fact(Ref{"on_market", i.Slug}).Settled()
		last, _ := s.Fact(Ref{f.ID, i.Slug}).Settled()
		a, given := first.(string)
		if b, ended := last.(string); given && ended && b < a {
			found = append(found, Finding{
				Kind: "contradiction", Key: FactKey(Ref{f.ID, i.Slug}),
				Text: fmt.Sprintf("%s is last placed on the market on %s, before it first is on %s: neither day closes a duty; correct one of the two", i.Slug, b, a),
			})
		}
	}
	return found
}

// placeless lists what stands at a place that was removed: it goes out of the count with it, whatever is said of it.
func (s *State) placeless(kind *criteria.InstanceKind) []Finding {
	var found []Finding
	for _, i := range s.standing(kind.ID) {
		if at := s.Instance(i.At); at != nil && at.Removed != nil {
			found = append(found, Finding{
				Kind: "contradiction", Key: "instance/" + kind.ID + "/" + i.Slug,
				Text: fmt.Sprintf("%s stands at %s, which was removed: what is said of it is kept and not counted; remove it too, or take the removal back", i.Slug, i.At),
			})
		}
	}
	return found
}

// overWhole says where the shares of the suppliers sum to more than the whole.
func (s *State) overWhole(lib *criteria.Library) []Finding {
	f := lib.Fact("share")
	if f == nil {
		return nil
	}
	sum, last := 0.0, ""
	for _, i := range s.standing(f.Per) {
		v, _ := s.Fact(Ref{f.ID, i.Slug}).Settled()
		if share, ok := v.(float64); ok {
			sum, last = sum+share, i.Slug
		}
	}
	if sum <= 100.000001 { // what a sum of decimals may miss it by
		return nil
	}
	return []Finding{{
		Kind: "contradiction", Key: FactKey(Ref{f.ID, last}),
		Text: fmt.Sprintf("the suppliers' shares sum to %.4g %%: none is believed, and the worst supplier stands for all; correct them", sum),
	}}
}

// contrary is the sentence of one kind at one place, with the fact to look at first; "" where nothing is wrong.
func (s *State) contrary(lib *criteria.Library, kind *criteria.InstanceKind, place string) (fact, text string) {
	var described []string
	for _, i := range s.standing(kind.ID) {
		if i.At == place {
			described = append(described, i.Slug)
		}
	}
	when := lib.Condition(kind.Parent, kind.When)
	known := s.settled(lib, kind, place, append(when.Facts(), kind.Count))
	count, counted := known[kind.Count].(float64)
	if len(described) == 0 && !(counted && count == 0) {
		return "", ""
	}
	exists := when.Truth(known)
	_, because := when.Deciding(known)
	plural, at := strings.ToLower(kind.Plural), ""
	if place != "" {
		at = " at " + place
	}
	said := slices.IndexFunc(because, func(id string) bool { return known[id] == any(true) })
	switch {
	case exists == criteria.False && len(because) > 0 && len(described) > 0 && known[because[0]] != any(false):
		return because[0], fmt.Sprintf("%s leaves no %s%s, against %d described (%s): correct the fact, or remove what is not there",
			because[0], plural, at, len(described), strings.Join(described, ", "))
	case exists == criteria.False && len(because) > 0 && len(described) > 0:
		return because[0], fmt.Sprintf("%s says that there are no %s%s, against %d described (%s): all about them is open until the fact is corrected, or what is not there is removed",
			because[0], plural, at, len(described), strings.Join(described, ", "))
	case exists == criteria.True && said >= 0 && counted && count == 0 && len(described) == 0:
		return kind.Count, fmt.Sprintf("%s says yes%s and %s says 0: nothing about %s is asked; correct one of the two", because[said], at, kind.Count, plural)
	case exists == criteria.True && counted && int(count) < len(described):
		return kind.Count, fmt.Sprintf("%s says %g%s, against %d described (%s): what is described counts; correct the count, or remove what is not there",
			kind.Count, count, at, len(described), strings.Join(described, ", "))
	}
	return "", ""
}

// standing lists the instances of a kind that were not removed.
func (s *State) standing(kind string) []*Instance {
	return slices.DeleteFunc(slices.Clone(s.Instances(kind)), func(i *Instance) bool { return i.Removed != nil })
}

// settled are those of some facts, of a kind's place and of what it stands in, that are set and not disputed.
func (s *State) settled(lib *criteria.Library, kind *criteria.InstanceKind, place string, ids []string) criteria.Values {
	places := map[string]string{}
	for _, k := range slices.Backward(lib.Path(kind.Parent)) {
		places[k] = place
		if i := s.Instance(place); i != nil {
			place = i.At
		}
	}
	known := criteria.Values{}
	for _, id := range ids {
		f := lib.Fact(id)
		if f == nil {
			continue
		}
		if v, ok := s.Fact(Ref{id, places[f.Per]}).Settled(); ok && Fits(lib, f, v) {
			known[id] = v
		}
	}
	return known
}
