package scoring

import (
	"cmp"
	"fmt"
	"slices"

	"assay/criteria"
)

// clauseAt is one clause with what it came to.
type clauseAt struct {
	*wired
	row     int // the instance that decides
	degree  Ends
	status  Status
	force   Force
	because string
	each    []clauseRow // every row it is judged at, not the worst alone
}

// clauseRow is a clause at one of its rows.
type clauseRow struct {
	row    int
	degree Ends
}

// clause judges one clause over the rows it is asked for: its worst instance decides (method, section 6).
func (in *Input) clause(c *wired, rows []int) clauseAt {
	out := clauseAt{wired: c, degree: absent, force: in.force(c.def), each: make([]clauseRow, 0, len(rows))}
	why := silence{closed: true}
	for _, r := range rows {
		if !in.rows[r].claimed { // what the claims deny is no instance of theirs
			continue
		}
		f, applies := in.clauseAt(c, r, &why)
		if !applies {
			continue
		}
		out.degree = out.degree.worst(f)
		out.each = append(out.each, clauseRow{r, f})
	}
	out.row = deciding(out.each, out.degree[high] < 3)
	out.status = status(c.def, out.degree, why.notDue)
	out.because = why.sentence(&out)
	return out
}

// clauseAt is a clause's degree at one row, and whether it applies there. Where a fact leaves that open, the degree is
// anything.
func (in *Input) clauseAt(c *wired, r int, why *silence) (Ends, bool) {
	claims, supported := in.truth(c.def.When, r)
	if claims == criteria.False {
		return absent, false
	}
	if !in.bindsProduct(c.def, r) {
		why.outside = true
		return absent, false
	}
	why.closed = false
	f := in.clauseDegree(c, r)
	why.notDue = why.notDue || f.notDue
	if f.degree.out() {
		return absent, false
	}
	if claims == criteria.Undecided {
		why.undecided = in.undecided(c.def.When, r)
		return open, true
	}
	if supported != criteria.True {
		f.degree[documented], f.degree[verified] = 0, 0
	}
	return f.degree, true
}

// silence gathers why a clause says nothing, over the rows it was asked for.
type silence struct {
	closed    bool // by its own condition, everywhere
	outside   bool // a product is placed on the market outside its days
	notDue    bool
	undecided string
}

func (why *silence) sentence(c *clauseAt) string {
	switch {
	case c.status == NotApplicable && why.outside:
		return "Placed on the market outside the days the clause binds."
	case c.status == NotApplicable && why.closed && c.def.No != "":
		return c.def.No
	case c.status == NotApplicable:
		return "None of the questions behind it applies."
	case c.status == NotYetDue:
		return "Its questions bind from a later phase."
	case c.def.Unmapped != "":
		return c.def.Unmapped
	}
	return why.undecided
}

// clauseDegree is a clause's degree at one row. What we do not ask is anything.
func (in *Input) clauseDegree(c *wired, r int) found {
	if c.def.Unmapped != "" || c.needs == nil {
		return found{degree: open}
	}
	return in.degree(c.needs, r)
}

// deciding is the row that makes the whole what it is: of a gap the one with the smallest high, for however its open
// answers turn out it falls short; of anything else the one with the smallest low. The other end breaks ties, then order.
func deciding(each []clauseRow, gap bool) int {
	first, then := low, high
	if gap {
		first, then = high, low
	}
	if len(each) == 0 {
		return 0
	}
	return slices.MinFunc(each, func(a, b clauseRow) int {
		return cmp.Or(cmp.Compare(a.degree[first], b.degree[first]), cmp.Compare(a.degree[then], b.degree[then]))
	}).row
}

// status reads a degree (method, section 6). A part of a binary clause is not met.
func status(def *criteria.Clause, d Ends, notDue bool) Status {
	switch {
	case d.out() && notDue:
		return NotYetDue
	case d.out():
		return NotApplicable
	case d[low] == 3:
		return Met
	case d[high] == 0, def.Binary && d[high] < 3:
		return NotMet
	case d[high] < 3:
		return Partly
	}
	return StatusUnknown
}

// force is how a clause binds on the as-of date.
func (in *Input) force(c *criteria.Clause) Force {
	a := c.Applies
	if a.Proposed != "" {
		return Proposed
	}
	from := in.bindsFrom(c)
	switch {
	case a.Until != 0 && in.asOf > a.Until:
		return Ended
	case a.Floor != 0 && from == 0:
		return Floor
	case from > in.asOf:
		return Fixed
	case c.Set.Kind != criteria.Law:
		return Voluntary
	}
	return InForce
}

// bindsFrom is the day a clause binds from: its own, a floor's once its acts are in force, else its edition's. 0
// where the date is not fixed.
func (in *Input) bindsFrom(c *criteria.Clause) criteria.Date {
	a := c.Applies
	switch {
	case a.Floor != 0:
		from := a.Floor
		for _, id := range a.Acts {
			act := in.lib.Act(id)
			if act == nil || act.InForce == 0 {
				return 0
			}
			from = max(from, act.InForce.AddMonths(a.MonthsAfter))
		}
		return from
	case a.From != 0 && c.Per == productKind:
		return max(a.From, in.firstPlaced(c))
	case a.From != 0:
		return a.From
	}
	return c.Set.Edition.From()
}

// bindsProduct says whether a product clause binds any unit of a product: law looks at each battery by the day it is
// placed on the market (method, section 6), so a clause binds unless the last one is placed before it begins or the
// first one after it has ended. A model whose last day is not set goes on being sold.
func (in *Input) bindsProduct(c *criteria.Clause, r int) bool {
	if c.Per != productKind {
		return true
	}
	from := c.Applies.From
	if c.Applies.Floor != 0 {
		from = max(c.Applies.Floor, in.bindsFrom(c)) // it binds no earlier, whenever its acts come
	}
	first, ok := in.dayOf("on_market", r)
	last, ends := in.dayOf("off_market", r)
	switch {
	case ok && ends && last < first: // one of the two is wrong: neither closes anything
		return true
	case ends && last < from:
		return false
	}
	return !ok || c.Applies.Until == 0 || first <= c.Applies.Until
}

// dayOf is a date fact of one row.
func (in *Input) dayOf(fact string, r int) (criteria.Date, bool) {
	text, _ := in.rows[r].claims.Own[fact].(string)
	if text == "" {
		return 0, false
	}
	d, err := criteria.ParseDate(text)
	return d, err == nil
}

const productKind = "product"

// firstPlaced is the earliest day that a product clause meets a product, 0 where one has no day.
func (in *Input) firstPlaced(c *criteria.Clause) criteria.Date {
	var first criteria.Date
	for _, r := range in.related(0, productKind) {
		d, ok := in.dayOf("on_market", r)
		if !ok {
			return 0
		}
		if in.bindsProduct(c, r) && (first == 0 || d < first) {
			first = d
		}
	}
	return first
}

// when prints a force as it stands beside a clause.
func (in *Input) when(c *criteria.Clause, f Force) string {
	switch f {
	case InForce:
		return "now"
	case Fixed:
		if c.Applies.From == 0 && c.Applies.Floor == 0 {
			return "from " + c.Set.Edition.Since()
		}
		return "from " + in.bindsFrom(c).String()
	case Floor:
		return fmt.Sprintf("not before %s, date not fixed", c.Applies.Floor)
	case Proposed:
		return "proposed: " + c.Applies.Proposed
	case Ended:
		return "ended " + c.Applies.Until.String()
	}
	return "voluntary"
}

// clauseResult is a clause as it is printed, without its needs. A clause of the bearer's own says so in Bearer; the
// operator's is the default.
func (in *Input) clauseResult(c *clauseAt) ClauseResult {
	out := ClauseResult{
		Ref: c.def.Ref, Status: c.status, Force: c.force, When: in.when(c.def, c.force), Applies: c.dates,
		Critical: c.def.Critical, Bearer: bearer(c.def), Fit: FitOf(c.def), Because: c.because, Clause: c.def,
	}
	if c.def.Per != "" {
		out.Instance = in.rows[c.row].slug
	}
	if !c.degree.out() {
		out.Degree = [2]int{int(c.degree[low]), int(c.degree[high])}
		out.Documented, out.Verified = max(0, int(c.degree[documented])), max(0, int(c.degree[verified]))
	}
	return out
}

func bearer(c *criteria.Clause) string {
	if c.Bearer == "" {
		return operator
	}
	return c.Bearer
}

const operator = "operator"

// FitOf says how far the map reaches a clause: full, part or unmapped.
func FitOf(c *criteria.Clause) string {
	switch {
	case c.Unmapped != "":
		return "unmapped"
	case c.Fit == "":
		return "full"
	}
	return c.Fit
}

// AppliesOf is a dated force as others read it.
func AppliesOf(a criteria.Applies) *AppliesJSON {
	return &AppliesJSON{
		From: a.From.String(), Until: a.Until.String(), Floor: a.Floor.String(),
		MonthsAfter: a.MonthsAfter, Acts: a.Acts, Proposed: a.Proposed,
	}
}
