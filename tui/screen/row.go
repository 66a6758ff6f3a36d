package screen

import tea "charm.land/bubbletea/v2"

// Row is one key of a screen. The footer, the help, the palette and the README are drawn from rows, and keys
// are found in them by one loop: a key cannot work without being explained.
type Row struct {
	Keys   []string                // as Bubble Tea spells them: "ctrl+z", "enter", "0"
	Shown  string                  // as people read them: "0-3"; "" is the first key
	Help   string                  // one or two words for the footer
	Long   string                  // what it does, in a sentence
	Do     func(key string) Action // nil: a widget's own key, listed for the help
	Off    func() string           // why the key does nothing just now; "" is on
	Quiet  bool                    // not in the footer
	Always bool                    // acts while text is edited, too
}

// Label is how the row's keys are printed.
func (r Row) Label() string {
	if r.Shown != "" {
		return r.Shown
	}
	return r.Keys[0]
}

// Reason is why the row is off; "" is on.
func (r Row) Reason() string {
	if r.Off == nil {
		return ""
	}
	return r.Off()
}

// Editing are the rows that work while text is edited: those that always act, and a widget's own.
func Editing(rows []Row) []Row {
	var out []Row
	for _, r := range rows {
		if r.Always || r.Do == nil {
			out = append(out, r)
		}
	}
	return out
}

// Press finds the row of a key and does it. A row that is off answers with its reason. found is false where no
// row has the key.
func Press(rows []Row, editing bool, msg tea.KeyPressMsg) (a Action, found bool) {
	key := msg.String()
	for _, r := range rows {
		if r.Do == nil || editing && !r.Always {
			continue
		}
		for _, k := range r.Keys {
			if k != key {
				continue
			}
			if why := r.Reason(); why != "" {
				return Note{Text: why, Kind: Refused}, true
			}
			return r.Do(key), true
		}
	}
	return nil, false
}
