// Package scoring turns answers into a result. It is pure: the same library, assessment, profile and two dates
// give the same [Result]; it reads no clock, file or random number.
//
// [Prepare] evaluates what changes rarely (facts, conditions, force, measures) into an [Input]; [Score] computes
// everything else from it at both ends of every range. Doubt is a range of levels: an open answer is [0, 3],
// and whatever decides reads the low end. The rules are numbered as in the method page of every report.
package scoring
