package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"charm.land/fang/v2"
	"github.com/spf13/cobra"

	"assay/assessment"
)

// What the program says when something is wrong: one line that starts with "assay: ", in lower case and without
// a full stop, then a "hint:" line where there is something to do. All of it on standard error.

// usageError is wrong use: exit code 2.
type usageError struct{ text, hint string }

func (e *usageError) Error() string { return e.text }

// failure is something that could not be done, with a hint: exit code 1.
type failure struct {
	cause error
	hint  string
}

func (e *failure) Error() string { return e.cause.Error() }
func (e *failure) Unwrap() error { return e.cause }

// errFindings says that the command did its work and found something; it has been printed: exit code 3.
var errFindings = errors.New("findings")

func exitCode(err error) int {
	var use *usageError
	var wrong *assessment.WrongUse
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errFindings):
		return 3
	case errors.As(err, &use), errors.As(err, &wrong):
		return 2
	}
	return 1
}

func printError(w io.Writer, _ fang.Styles, err error) {
	if errors.Is(err, errFindings) {
		return
	}
	fmt.Fprintf(w, "assay: %s\n", strings.TrimSuffix(clean(err.Error()), "."))
	if h := hintOf(err); h != "" {
		fmt.Fprintf(w, "hint: %s\n", clean(h))
	}
}

func hintOf(err error) string {
	var use *usageError
	var wrong *assessment.WrongUse
	var fail *failure
	var save *assessment.SaveError
	switch {
	case errors.As(err, &use):
		return use.hint
	case errors.As(err, &wrong):
		return wrong.Hint
	case errors.As(err, &fail):
		return fail.hint
	case errors.As(err, &save):
		return "nothing of it was saved: mend that, then run the same command again"
	case errors.Is(err, assessment.ErrExists):
		return "choose another name, or open it with assay open"
	case errors.Is(err, assessment.ErrNotAssessment), errors.Is(err, fs.ErrNotExist):
		return "assay new FILE makes one"
	}
	return ""
}

// clean drops control characters, and those that turn the reading direction round, from text that people typed
// into files, and keeps it on one line.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' {
			return ' '
		}
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return -1
		}
		return r
	}, s)
}

func lower(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}

// flagError says what is wrong with a flag. A value that begins with a hyphen, such as a number below 0, is read as
// one, so it is told apart from a slip in a flag's name.
func flagError(c *cobra.Command, err error) error {
	help := c.CommandPath() + " --help"
	var none interface {
		GetSpecifiedName() string
		GetSpecifiedShortnames() string
	}
	if !errors.As(err, &none) {
		return &usageError{text: lower(err.Error()), hint: help}
	}
	short := none.GetSpecifiedShortnames()
	if _, err := strconv.ParseFloat(short, 64); err == nil {
		return &usageError{
			text: fmt.Sprintf("-%s is read as a flag, for it begins with a hyphen", short),
			hint: "nothing is below 0 here: levels are 0, 1, 2 and 3, and a fact is set as NAME=VALUE",
		}
	}
	name := "--" + none.GetSpecifiedName()
	if short != "" {
		name = "-" + short
	}
	return &usageError{text: fmt.Sprintf("%s has no flag %s", c.CommandPath(), name), hint: help + " lists them; a word that begins with a hyphen goes after --"}
}

// takes checks the number of words after a command against its Use line; most below zero is any number.
func takes(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return &usageError{text: c.CommandPath() + " needs more: " + c.UseLine(), hint: c.CommandPath() + " --help"}
		case most >= 0 && len(args) > most:
			return &usageError{text: fmt.Sprintf("%q is one word too many for %s", args[most], c.CommandPath()), hint: c.CommandPath() + " --help"}
		}
		return nil
	}
}
