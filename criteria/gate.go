package criteria

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/expr-lang/expr/ast"
	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/parser"
)

// maxCondition bounds a condition in runes before it is parsed: the parser recurses, and an overlay is foreign text.
const maxCondition = 500

// gate turns the parser's tree into ours and refuses everything that is not facts, literals, `and or not` and
// comparisons of a fact with literals. The expression language takes far more, and what cannot be tried value by
// value must not get in.
type gate struct {
	facts  *Conditions
	c      *Condition
	faults []Fault
}

func (c *Conditions) compile(source string) (*Condition, []Fault) {
	length := utf8.RuneCountInString(source)
	if length > maxCondition {
		return nil, []Fault{{To: length, Message: "the condition is longer than 500 characters", Hint: "Make a derived fact of a part of it."}}
	}
	root, fault := parseExpression(source)
	if fault != nil {
		return nil, []Fault{*fault}
	}
	g := &gate{facts: c, c: &Condition{source: source}}
	g.c.root = g.truth(root)
	if len(g.faults) > 0 {
		return nil, g.faults
	}
	for i, s := range g.c.slots {
		s.classes = classesOf(g.c.root, i, s.fact)
	}
	return g.c, nil
}

// parseExpression reads the text; a fault names the place where reading stopped.
func parseExpression(source string) (root ast.Node, fault *Fault) {
	whole := &Fault{To: max(1, utf8.RuneCountInString(source)), Message: "this is not a condition"}
	if strings.TrimSpace(source) == "" {
		return nil, whole
	}
	defer func() {
		if recover() != nil { // the parser's own slips on broken text
			root, fault = nil, whole
		}
	}()
	tree, err := parser.Parse(source)
	if err == nil {
		return tree.Node, nil
	}
	if e, ok := errors.AsType[*file.Error](err); ok {
		at := &Fault{From: e.From, To: max(e.To, e.From+1), Message: "the condition cannot be read from here on"}
		if at.From >= whole.To || strings.HasSuffix(e.Message, "token EOF") {
			at.From, at.To, at.Message = max(0, whole.To-1), whole.To, "the condition stops in the middle"
		}
		at.Hint = "Conditions hold facts, literals, and, or, not, == != < <= > >= and in."
		return nil, at
	}
	return nil, whole
}

func (g *gate) refuse(n ast.Node, message, hint string) *term {
	at := n.Location()
	g.faults = append(g.faults, Fault{From: at.From, To: max(at.To, at.From+1), Message: message, Hint: hint})
	return &term{op: opNever}
}

// truth takes what is true or false.
func (g *gate) truth(n ast.Node) *term {
	switch n := n.(type) {
	case *ast.BoolNode:
		return &term{op: opLiteral, yes: n.Value}
	case *ast.IdentifierNode:
		slot, ok := g.slot(n)
		if !ok {
			return &term{op: opNever}
		}
		if f := g.c.slots[slot].fact; f.typ != YesNo {
			return g.refuse(n, fmt.Sprintf("%s is a %s fact, not yes or no", f.id, f.typ), compareHint(f))
		}
		return &term{op: opHolds, slot: slot}
	case *ast.UnaryNode:
		if n.Operator == "not" {
			return &term{op: opNot, args: []*term{g.truth(n.Node)}}
		}
		return g.refuse(n, fmt.Sprintf("%q cannot stand in a condition", n.Operator), notHint(n.Operator))
	case *ast.BinaryNode:
		return g.binary(n)
	case nil:
		return &term{op: opNever}
	}
	return g.refuse(n, "this cannot stand in a condition", "Conditions hold facts, literals, and, or, not, == != < <= > >= and in.")
}

func (g *gate) binary(n *ast.BinaryNode) *term {
	if chained(n) {
		return &term{op: opAnd, args: []*term{g.truth(n.Left), g.truth(n.Right)}}
	}
	switch n.Operator {
	case "and", "or":
		op := opAnd
		if n.Operator == "or" {
			op = opOr
		}
		return &term{op: op, args: []*term{g.truth(n.Left), g.truth(n.Right)}}
	case "==", "!=", "<", "<=", ">", ">=":
		return g.compare(n)
	case "in":
		return g.membership(n)
	}
	return g.refuse(n, fmt.Sprintf("%q cannot stand in a condition", n.Operator), notHint(n.Operator))
}

// chained reports 10 < turnover < 60, which the parser turns into two comparisons that share their middle.
func chained(n *ast.BinaryNode) bool {
	left, ok := n.Left.(*ast.BinaryNode)
	right, ok2 := n.Right.(*ast.BinaryNode)
	return n.Operator == "&&" && ok && ok2 && left.Right == right.Left
}

func notHint(operator string) string {
	words := map[string]string{"&&": "and", "||": "or", "!": "not"}
	if word, ok := words[operator]; ok {
		return "Write " + word + "."
	}
	return "Conditions hold facts, literals, and, or, not, == != < <= > >= and in."
}

// compare takes a fact against one literal. A literal on the left, as in 10 < turnover < 60, is turned round.
func (g *gate) compare(n *ast.BinaryNode) *term {
	left, right, operator := n.Left, n.Right, n.Operator
	if _, ok := right.(*ast.IdentifierNode); ok {
		if _, two := left.(*ast.IdentifierNode); two {
			return g.refuse(right, "two facts cannot be compared with each other", "Compare one of them with a literal.")
		}
		left, right, operator = right, left, turned[operator]
	}
	fact, ok := left.(*ast.IdentifierNode)
	if !ok {
		return g.noFact(n, left)
	}
	slot, ok := g.slot(fact)
	if !ok {
		return &term{op: opNever}
	}
	f := g.c.slots[slot].fact
	unordered := f.typ == YesNo || f.typ == Choice || f.typ == CountryFact
	switch {
	case f.typ == Choices:
		return g.refuse(fact, fmt.Sprintf("%s holds several values", f.id), compareHint(f))
	case unordered && operator != "==" && operator != "!=":
		return g.refuse(n, fmt.Sprintf("%s is a %s fact and has no order", f.id, f.typ), "Write == or !=.")
	}
	literal, ok := g.literal(right, f)
	if !ok {
		return &term{op: opNever}
	}
	return comparison(operator, slot, literal)
}

// noFact refuses a comparison without a fact of its own; `not phase == "x"` is the frequent one.
func (g *gate) noFact(n *ast.BinaryNode, left ast.Node) *term {
	if u, ok := left.(*ast.UnaryNode); ok && u.Operator == "not" {
		return g.refuse(left, "not stands before the fact, not before the comparison", "Write phase != \"x\", or not (phase == \"x\").")
	}
	return g.refuse(n, "a comparison has a fact on one side and a literal on the other", "")
}

// comparison builds the term of an operator: != > >= are the opposites of == <= <.
func comparison(operator string, slot int, literal any) *term {
	ops := map[string]termOp{"==": opEqual, "!=": opEqual, "<": opLess, ">=": opLess, "<=": opAtMost, ">": opAtMost}
	t := &term{op: ops[operator], slot: slot, literals: []any{literal}}
	if operator == "!=" || operator == ">=" || operator == ">" {
		return &term{op: opNot, args: []*term{t}}
	}
	return t
}

var turned = map[string]string{"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}

// membership takes a literal in a choices fact, or another fact in a list of literals.
func (g *gate) membership(n *ast.BinaryNode) *term {
	if fact, ok := n.Right.(*ast.IdentifierNode); ok {
		slot, ok := g.slot(fact)
		if !ok {
			return &term{op: opNever}
		}
		f := g.c.slots[slot].fact
		if f.typ != Choices {
			return g.refuse(fact, fmt.Sprintf("%s is a %s fact and holds one value", f.id, f.typ), compareHint(f))
		}
		literal, ok := g.literal(n.Left, f)
		if !ok {
			return &term{op: opNever}
		}
		return &term{op: opHas, slot: slot, literals: []any{literal}}
	}
	fact, isFact := n.Left.(*ast.IdentifierNode)
	values, isList := n.Right.(*ast.ArrayNode)
	if !isFact || !isList || len(values.Nodes) == 0 {
		return g.refuse(n, "in takes a fact and a list of literals, or a literal and a choices fact", `Write 'phase in ["construction", "operation"]' or '"mining" in stages'.`)
	}
	slot, ok := g.slot(fact)
	if !ok {
		return &term{op: opNever}
	}
	f := g.c.slots[slot].fact
	if f.typ == Choices || f.typ == YesNo {
		return g.refuse(fact, fmt.Sprintf("%s is a %s fact and cannot be looked up in a list", f.id, f.typ), compareHint(f))
	}
	t := &term{op: opEqual, slot: slot}
	for _, v := range values.Nodes {
		if literal, ok := g.literal(v, f); ok {
			t.literals = append(t.literals, literal)
		}
	}
	return t
}

// slot finds a fact and notes that the condition reads it.
func (g *gate) slot(n *ast.IdentifierNode) (int, bool) {
	info, ok := g.facts.facts[n.Value]
	if !ok {
		g.unknownFact(n)
		return 0, false
	}
	at := slices.IndexFunc(g.c.slots, func(s *slot) bool { return s.id == info.id })
	if at < 0 {
		at = len(g.c.slots)
		g.c.slots = append(g.c.slots, &slot{id: info.id, fact: info})
	}
	return at, true
}

func (g *gate) unknownFact(n *ast.IdentifierNode) {
	lib, id := g.facts.lib, n.Value
	at := n.Location()
	fault := Fault{From: at.From, To: at.To}
	if per, known := lib.perOf(id); known {
		fault.Message = fmt.Sprintf("%s is a fact of a %s and cannot be read %s", id, lib.kindTitle(per), g.facts.where())
		fault.Hint = "Read a derived fact over all of them, such as any_mining."
		if f := lib.Fact(id); f != nil && f.Type == Text {
			fault.Message, fault.Hint = fmt.Sprintf("%s is free text; no condition reads it", id), ""
		}
	} else {
		fault.Message = fmt.Sprintf("no fact is called %q", id)
		known := make([]string, 0, len(g.facts.facts))
		for name := range g.facts.facts {
			known = append(known, name)
		}
		slices.Sort(known)
		fault.Hint = strings.TrimSpace(didYouMean(id, known) + " Facts are defined in facts.yaml.")
	}
	g.faults = append(g.faults, fault)
}

func (c *Conditions) where() string {
	if c.per == "" {
		return "for the whole project"
	}
	return "for a " + c.lib.kindTitle(c.per)
}

// perOf is the instance kind a fact or derived fact belongs to.
func (l *Library) perOf(id string) (string, bool) {
	if f := l.Fact(id); f != nil {
		return f.Per, true
	}
	if d := l.DerivedFact(id); d != nil {
		return d.Per, true
	}
	return "", false
}

// kindTitle is an instance kind in running text.
func (l *Library) kindTitle(kind string) string {
	if kind == "" {
		return "project"
	}
	if k := l.Instance(kind); k != nil {
		return strings.ToLower(k.Title)
	}
	return kind
}
