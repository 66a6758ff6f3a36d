package paper

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func drawn(p *Page) []string {
	var out []string
	for i := range p.ops {
		if p.ops[i].kind == opText {
			out = append(out, p.ops[i].text)
		}
	}
	return out
}

func lowest(p *Page) float64 {
	y := 0.0
	for i := range p.ops {
		if p.ops[i].kind == opText {
			y = max(y, p.ops[i].y)
		}
	}
	return y
}

// Laws of tables, for rows of any height: every line is drawn once and above the foot, each page repeats the header,
// and neither the first nor the last row of a table stands alone under its header.
func TestTableLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := book()
		f := b.Flow()
		f.NewPage()
		f.Skip(rapid.Float64Range(0, 240).Draw(t, "above"))
		f.Block(rapid.Float64Range(1, 230).Draw(t, "block"))
		heights := rapid.SliceOfN(rapid.IntRange(1, 90), 3, 60).Draw(t, "lines")
		table := Table{Columns: []Column{{Title: "HEAD", Width: 60}, {Title: "", Width: 110}}}
		for i, n := range heights {
			var text strings.Builder
			for j := range n {
				fmt.Fprintf(&text, "r%d.%d\n", i, j)
			}
			table.Rows = append(table.Rows, Row{Cells: []Cell{{Spans: []Span{{Text: strings.TrimSuffix(text.String(), "\n"), Style: body}}}, {}}})
		}
		f.Table(table)
		seen := map[string]int{}
		for _, p := range b.pages {
			if y := lowest(p); y > Bottom+1 {
				t.Fatalf("a line stands at %.1f, below the foot", y)
			}
			heads, rows := 0, map[string]bool{}
			for _, text := range drawn(p) {
				if text == "HEAD" {
					heads++
					continue
				}
				seen[text]++
				row, _, _ := strings.Cut(text, ".")
				rows[row] = true
			}
			if len(rows) > 0 && heads != 1 {
				t.Fatalf("%d headers on a page with rows", heads)
			}
		}
		for i, n := range heights {
			for j := range n {
				if key := fmt.Sprintf("r%d.%d", i, j); seen[key] != 1 {
					t.Fatalf("%s is drawn %d times", key, seen[key])
				}
			}
		}
		orphans(t, b, heights)
	})
}

// A spanning row goes to the next page with the row it leads, also where that row goes there to keep the last one company;
// a list leaves neither its lead at the foot of a page nor its last item alone at the top of one.
func TestNothingLeadsOverThePage(t *testing.T) {
	text := func(s string) []Span { return []Span{{Text: s, Style: body}} }
	for above := 150.0; above < 260; above++ {
		b := book()
		f := b.Flow()
		f.NewPage()
		f.Block(above)
		f.Table(Table{Columns: []Column{{Title: "HEAD", Width: 60}, {Title: "", Width: 110}}, Rows: []Row{
			{Cells: []Cell{{Spans: text("one")}, {}}},
			{Cells: []Cell{{Spans: text("two")}, {}}},
			{Cells: []Cell{{Spans: text("three")}, {}}},
			{Cells: []Cell{{Spans: text("LEADER")}}},
			{Cells: []Cell{{Spans: text("four")}, {}}},
			{Cells: []Cell{{Spans: text("five")}, {}}},
		}})
		f.List(text("LEAD"), Item{Spans: text("a")}, Item{Spans: text("b")}, Item{Spans: text("c")})
		for i, p := range b.pages {
			lines := append([]string{""}, drawn(p)...)
			if end := lines[len(lines)-1]; end == "LEADER" || end == "LEAD" || lines[min(1, len(lines)-1)] == "c" {
				t.Fatalf("%.0f mm down, page %d holds %q", above, i+1, lines)
			}
		}
	}
}

// orphans checks the last page of the table, where its rows are short enough for two to share a page.
func orphans(t *rapid.T, b *Book, heights []int) {
	for _, n := range heights {
		if n > 20 {
			return
		}
	}
	last := map[string]bool{}
	for _, text := range drawn(b.pages[len(b.pages)-1]) {
		if row, _, ok := strings.Cut(text, "."); ok {
			last[row] = true
		}
	}
	if len(last) < 2 {
		t.Fatalf("a row stands alone on the last page: %v", last)
	}
}

// Law: no paragraph leaves one of its lines alone on a page.
func TestParagraphLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := book()
		f := b.Flow()
		f.NewPage()
		f.Block(rapid.Float64Range(1, 250).Draw(t, "above"))
		n := rapid.IntRange(1, 200).Draw(t, "lines")
		var text strings.Builder
		for i := range n {
			fmt.Fprintf(&text, "line%d\n", i)
		}
		f.Para(Span{Text: strings.TrimSuffix(text.String(), "\n"), Style: body})
		total := 0
		for i, p := range b.pages {
			lines := len(drawn(p))
			total += lines
			if lines == 1 && n > 1 {
				t.Fatalf("one of %d lines alone on page %d", n, i+1)
			}
			if y := lowest(p); y > Bottom+1 {
				t.Fatalf("a line stands at %.1f, below the foot", y)
			}
		}
		if total != n {
			t.Fatalf("%d of %d lines drawn", total, n)
		}
	})
}

// The contents stand where they are put, and their numbers count themselves.
func TestContentsNumbers(t *testing.T) {
	b := book()
	f := b.Flow()
	f.PlainPage()
	for i := range 120 {
		f.Chapter(fmt.Sprintf("Chapter %d", i), "A finding", fmt.Sprintf("c%d", i))
		f.Para(Span{Text: "text", Style: body})
	}
	b.Contents("Contents", 1)
	if got := drawn(b.pages[1])[0]; got != "Contents" {
		t.Errorf("page 2 begins with %q", got)
	}
	if b.outline[0].title != "Contents" || b.outline[1].title != "Chapter 0" {
		t.Error("the contents are not the first bookmark")
	}
	if missing := b.Missing(); len(missing) > 0 {
		t.Errorf("links to nowhere: %v", missing)
	}
	if _, err := b.Render(func(Pen, *Page, int, int) {}); err != nil {
		t.Fatal(err)
	}
}
