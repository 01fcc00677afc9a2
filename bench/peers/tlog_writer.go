// The peer of bench/log.ts: appends batches of leaves to a tiled log with golang.org/x/mod/sumdb/tlog, durable before each
// batch ends. The same points as Duly's publisher: every tile and bundle is written beside its name, synced, renamed, its
// folder synced; then the signed checkpoint in the same way.
package main

import (
	"crypto/ed25519"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"golang.org/x/mod/sumdb/tlog"
)

const height, leafSize = 8, 72

type store struct{ hashes map[int64]tlog.Hash }

func (s store) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		found[i] = s.hashes[index]
	}
	return found, nil
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func write(folder, name string, data []byte, changed map[string]bool) {
	half := filepath.Join(folder, ".half")
	file, err := os.OpenFile(half, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o644)
	must(err)
	_, err = file.Write(data)
	must(err)
	must(file.Sync())
	must(file.Close())
	target := filepath.Join(folder, name)
	must(os.MkdirAll(filepath.Dir(target), 0o755))
	must(os.Rename(half, target))
	changed[filepath.Dir(target)] = true
}

func syncFolders(changed map[string]bool) {
	for name := range changed {
		folder, err := os.Open(name)
		must(err)
		must(folder.Sync())
		must(folder.Close())
	}
}

func main() {
	folder := os.Args[1]
	leaves, err := os.ReadFile(os.Args[2])
	must(err)
	batch, err := strconv.Atoi(os.Args[3])
	must(err)
	_, key, err := ed25519.GenerateKey(nil)
	must(err)
	s := store{map[int64]tlog.Hash{}}
	began := time.Now()
	size := int64(0)
	for at := 0; at < len(leaves); at += batch * leafSize {
		old := size
		bundle := []byte{}
		for i := 0; i < batch; i++ {
			leaf := leaves[at+i*leafSize : at+(i+1)*leafSize]
			bundle = append(binary.BigEndian.AppendUint16(bundle, leafSize), leaf...)
			hashes, err := tlog.StoredHashes(size, leaf, s)
			must(err)
			first := tlog.StoredHashIndex(0, size)
			for j, hash := range hashes {
				s.hashes[first+int64(j)] = hash
			}
			size++
		}
		changed := map[string]bool{}
		for _, tile := range tlog.NewTiles(height, old, size) {
			data, err := tlog.ReadTileData(tile, s)
			must(err)
			write(folder, tile.Path(), data, changed)
		}
		write(folder, fmt.Sprintf("tile/entries/%06d", old/256), bundle, changed)
		syncFolders(changed)
		root, err := tlog.TreeHash(size, s)
		must(err)
		text := fmt.Sprintf("peer.example/log\n%d\n%s\n", size, root)
		signed := text + "\n— peer.example/log " + base64.StdEncoding.EncodeToString(ed25519.Sign(key, []byte(text))) + "\n"
		head := map[string]bool{}
		write(folder, "checkpoint", []byte(signed), head)
		syncFolders(head)
	}
	fmt.Printf("%.1f\n", float64(size)/time.Since(began).Seconds())
}
