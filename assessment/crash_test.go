package assessment

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// childFile names the assessment that a child process of the test answers into until it is killed.
const childFile = "ASSAY_TEST_CHILD"

func TestMain(m *testing.M) {
	if path := os.Getenv(childFile); path != "" {
		answerForEver(path)
	}
	os.Exit(m.Run())
}

// answerForEver answers, saves, and only then says the event's id.
func answerForEver(path string) {
	f, err := OpenFile(path, Options{By: "Child", Wait: 5 * time.Second})
	if err != nil || f.ReadOnly() != "" {
		fmt.Fprintln(os.Stderr, err, f.ReadOnly())
		os.Exit(1)
	}
	for n := 0; ; n++ {
		if err := f.Answer(Ref{ID: fmt.Sprintf("E-X-%d", n%50)}, level(n%4)); err != nil {
			panic(err)
		}
		if err := f.Save(); err != nil {
			panic(err)
		}
		fmt.Println(f.State().Last().Event)
	}
}

// A process killed while it answers loses no answer it acknowledged, and the next one takes over its lock.
func TestKilledWhileAnswering(t *testing.T) {
	f := created(t, "Kari")
	check(t, f.Close())
	var acknowledged []string
	for round := range 3 {
		child := exec.Command(os.Args[0])
		child.Env = append(os.Environ(), childFile+"="+f.Path())
		child.Stderr = os.Stderr
		out := must(child.StdoutPipe())(t)
		check(t, child.Start())
		lines := bufio.NewScanner(out)
		for n := 0; lines.Scan(); n++ {
			acknowledged = append(acknowledged, lines.Text())
			if n == 20+30*round {
				check(t, child.Process.Kill())
			}
		}
		_ = child.Wait()
	}
	j := reread(t, f)
	for _, id := range acknowledged {
		if j.byID[id] == nil {
			t.Fatalf("acknowledged event %s is gone", id)
		}
	}
	t.Logf("%d acknowledged, %d on disk, %d unreadable", len(acknowledged), len(j.events), len(j.Unreadable))
}

// Git merges two clones with merge=union: both people's events are there, and what they both changed is a
// disagreement that the next event settles.
func TestGitMergesByUnion(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal("git is needed here")
		}
		t.Skip("git is not installed")
	}
	dir := t.TempDir()
	git := func(args ...string) {
		t.Helper()
		c := exec.Command("git", append([]string{"-C", dir, "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"}, args...)...)
		c.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_SYSTEM="+os.DevNull)
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("git %s: %v\n%s", strings.Join(args, " "), err, out)
		}
	}
	path := filepath.Join(dir, "kvalheim.assay")
	edit := func(name string, f func(*File)) {
		t.Helper()
		o := as(name)
		file := must(OpenFile(path, o))(t)
		f(file)
		check(t, file.Save())
		check(t, file.Close())
		git("commit", "-qam", name)
	}
	git("init", "-q", "-b", "main")
	check(t, os.WriteFile(filepath.Join(dir, ".gitattributes"), []byte("*.assay text eol=lf merge=union\n"), 0o600))
	f := must(CreateFile(path, as("Lead")))(t)
	check(t, f.Answer(tai1, level(0)))
	check(t, f.Save())
	check(t, f.Close())
	git("add", "-A")
	git("commit", "-qm", "start")
	git("checkout", "-qb", "ola")
	edit("Ola", func(f *File) { check(t, f.Answer(tai1, level(3))); check(t, f.Comment(LevelKey(tai1), "seen")) })
	git("checkout", "-q", "main")
	edit("Kari", func(f *File) { check(t, f.Answer(tai1, level(1))); check(t, f.Answer(tai3, level(2))) })
	git("merge", "-q", "-m", "both", "ola")
	j := reread(t, f)
	if s := j.Fold(); len(j.Events()) != 5 || len(j.Unreadable) != 0 || !s.Answer(tai1).Disagrees() || s.Answer(tai1).Comment != "seen" || s.Answer(tai3) == nil {
		t.Fatalf("%d events, %+v\n%s", len(j.Events()), j.Unreadable, describe(s))
	}
	edit("Lead again", func(f *File) { check(t, f.Answer(tai1, level(2))) })
	if a := reread(t, f).Fold().Answer(tai1); len(a.Heads) != 1 || a.Heads[0].Level != 2 {
		t.Fatalf("%+v", a)
	}
}
