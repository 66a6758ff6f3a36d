// Package reports puts a result on paper and writes it as data. [New] joins library, assessment and result into a
// [Document] once; [Client] draws the complete report from it as PDF, [JSON] writes the result for other programs.
//
// Nothing is judged here: every figure, class and status is read from [scoring.Result], and what is selected or
// ordered for printing is only that. A document is made without reading a clock, so the same inputs give the same
// bytes. Answers, facts, inputs and evidence marked confidential are left out of pages and attachment alike and
// listed as withheld, unless the options say otherwise; the figures count them all the same, and the report says so.
package reports
