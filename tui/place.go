package tui

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"

	"assay/tui/screen"
)

// place is where a person left an assessment: the screen, and on each screen what it wants to remember. It is a
// file of the user's state folder, one an assessment, and never part of the journal.
type place struct {
	Screen  screen.ID                       `json:"screen"`
	Screens map[screen.ID]map[string]string `json:"screens"`
}

// placeFile is the place's file: named by the assessment's full path, which may not be a file name itself.
func placeFile(dir, path string) string {
	if full, err := filepath.Abs(path); err == nil {
		path = full
	}
	sum := sha256.Sum256([]byte(path))
	return filepath.Join(dir, "places", hex.EncodeToString(sum[:8])+".json")
}

// readPlace is empty where there is none, or none that can be read.
func readPlace(dir, path string) place {
	var p place
	if data, err := os.ReadFile(placeFile(dir, path)); err == nil {
		_ = json.Unmarshal(data, &p)
	}
	return p
}

func writePlace(dir, path string, p place) error {
	data, err := json.Marshal(p)
	if err != nil {
		return err
	}
	file := placeFile(dir, path)
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o600)
}
