package questionnaire

import (
	"strconv"

	"assay/assessment"
	"assay/criteria"
	"assay/scoring"
	"assay/tui/screen"
)

// node is one row of the list: a pillar, a topic, a topic at an instance, or a question.
type node struct {
	kind     nodeKind
	topic    *criteria.Topic // of a pillar's row its first
	instance string
	ref      assessment.Ref // of a question
	nr       int            // its place in Result.Questions
	answered int
	asked    int
}

type nodeKind int

const (
	pillarNode nodeKind = iota
	topicNode
	instanceNode
	questionNode
)

// key names a fold.
func (n *node) key() string {
	if n.instance == "" {
		return n.topic.ID
	}
	return n.topic.ID + "@" + n.instance
}

// build makes the list's rows from the visible questions: their pillars and topics, and under each unfolded one
// its instances and questions. The topic of the question shown is unfolded unless it was folded by hand.
func (q *Screen) build() {
	q.nodes = q.nodes[:0]
	here := q.question()
	topic, instance := -1, -1 // rows that are being counted
	for _, nr := range q.visible {
		one := &q.s.Result.Questions[nr]
		t := one.Def.Topic
		if topic < 0 || q.nodes[topic].topic != t {
			topic, instance = q.addTopic(t), -1
		}
		q.nodes[topic].count(one)
		sameTopic := here != nil && here.Def.Topic == t
		if !q.unfolded(&q.nodes[topic], sameTopic) {
			continue
		}
		if one.Instance != "" && (instance < 0 || q.nodes[instance].instance != one.Instance) {
			instance = len(q.nodes)
			q.nodes = append(q.nodes, node{kind: instanceNode, topic: t, instance: one.Instance})
		}
		if instance >= 0 {
			q.nodes[instance].count(one)
			if !q.unfolded(&q.nodes[instance], sameTopic && here.Instance == one.Instance) {
				continue
			}
		}
		q.nodes = append(q.nodes, node{kind: questionNode, topic: t, instance: one.Instance, ref: one.Key, nr: nr})
	}
	q.keepList()
}

// addTopic adds a topic's row, under its pillar's where that is new, and says where it stands.
func (q *Screen) addTopic(t *criteria.Topic) int {
	if n := len(q.nodes); n == 0 || q.nodes[n-1].topic.Pillar != t.Pillar {
		q.nodes = append(q.nodes, node{kind: pillarNode, topic: t})
	}
	q.nodes = append(q.nodes, node{kind: topicNode, topic: t})
	return len(q.nodes) - 1
}

func (n *node) count(one *scoring.Question) {
	n.asked++
	if one.Answered {
		n.answered++
	}
}

func (q *Screen) unfolded(n *node, here bool) bool {
	if open, byHand := q.folds[n.key()]; byHand {
		return open
	}
	return here
}

// keepList puts the list's cursor on the question shown, unless the list is in front and moved by hand.
func (q *Screen) keepList() {
	if q.front != listPane {
		q.listAt = q.nodeOf(q.at)
	}
	q.listAt = max(min(q.listAt, len(q.nodes)-1), 0)
	q.scrollList()
}

// scrollList shows the cursor with the rows it hangs under.
func (q *Screen) scrollList() {
	h := q.listRoom()
	under := q.listAt
	for under > 0 && q.nodes[under].kind != topicNode && q.listAt-under < h/2 {
		under--
	}
	q.listTop = screen.Window(q.listTop, max(under-1, 0), len(q.nodes), h)
	q.listTop = screen.Window(q.listTop, q.listAt, len(q.nodes), h)
}

// listRoom is the rows of the list under its head.
func (q *Screen) listRoom() int { return max(q.h-2, 1) }

// nodeOf is the row of a question, or of the fold that hides it.
func (q *Screen) nodeOf(r assessment.Ref) int {
	one := q.s.Question(r)
	best := 0
	for i := range q.nodes {
		n := &q.nodes[i]
		switch {
		case one == nil:
			return 0
		case n.kind == questionNode && n.ref == r:
			return i
		case n.kind == topicNode && n.topic == one.Def.Topic, n.kind == instanceNode && n.topic == one.Def.Topic && n.instance == r.Instance:
			best = i
		}
	}
	return best
}

// progress is "3/6".
func (n *node) progress() string { return strconv.Itoa(n.answered) + "/" + strconv.Itoa(n.asked) }
