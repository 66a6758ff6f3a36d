// Package paper lays text, tables and shapes out on A4 pages and writes them as PDF. It knows nothing of what a
// report says.
//
// A [Book] is laid out once into a list of drawing operations per page; page numbers, contents and links are filled
// in when all pages stand, so they cannot be off by one. [Book.Render] then draws the pages in order with gofpdf.
// Of gofpdf only what behaves is used: text line by line, shapes, links and bookmarks. Breaking lines, measuring,
// choosing fonts and attaching files are done here, because there the library is wrong or fails (it panics beyond
// U+FFFF, drops lines, and misplaces every link once a file is attached).
//
// Lengths are millimetres, font sizes points, and y grows downwards.
package paper
