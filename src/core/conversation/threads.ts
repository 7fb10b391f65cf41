/**
 * Which mails belong together: union–find over everything that names a conversation. One mail is added in (nearly)
 * constant time and nothing is threaded again, so 100,000 mails cost little more than reading their ids. Cycles,
 * duplicates, gaps and any order are harmless: an id is a node whether or not its mail was ever seen.
 */
export interface ThreadKeys {
  /** Message-ID; angle brackets do not matter. */
  readonly messageId?: string | undefined;
  readonly inReplyTo?: string | undefined;
  readonly references?: readonly string[] | undefined;
  /** Outlook's conversation id or the root of Thread-Index. */
  readonly conversationId?: string | undefined;
  /** Request numbers, each with its desk in front: a number joins only within one desk. */
  readonly numbers?: readonly string[] | undefined;
  readonly subject?: SubjectKey | undefined;
}

/** The weakest tie: same subject, same people, and no two different numbers. */
export interface SubjectKey {
  /** Desk (or the other side) and normalised subject. */
  readonly key: string;
  readonly at: number;
  /** `reply`: had Re:; `own`: a subject that says something; `none`: "Help", which joins only with a reply. */
  readonly kind: 'reply' | 'own' | 'none';
}

export interface Threads {
  /** Adds a mail; returns its node. */
  add(keys: ThreadKeys): number;
  /** The conversation of a node by ids and numbers: equal for mails that belong together. Changes as mails are added. */
  rootOf(node: number): number;
  /**
   * As `rootOf`, subjects included. Subjects are weighed only now, when all numbers are known: a mail that has got its own
   * number since is no part of an older request with the same subject. Linear in the mails that have a subject.
   */
  settle(): (node: number) => number;
  /** The node a mail would join, without adding it or tying anything: for mails nobody vouches for. */
  find(keys: ThreadKeys): number | undefined;
}

export const createThreads = (): Threads => {
  const parent: number[] = [];
  const mails: number[] = [];
  const ids = new Map<string, number>();
  const conversations = new Map<string, number>();
  const byNumber = new Map<string, number>();
  const numbers = new Map<number, readonly string[]>();
  const subjects = new Map<string, SubjectEntry | SubjectEntry[]>();

  const fresh = (): number => {
    mails.push(0);
    return parent.push(parent.length) - 1;
  };
  const nodeOf = (map: Map<string, number>, key: string): number => {
    const known = map.get(key);
    if (known !== undefined) return known;
    const node = fresh();
    map.set(key, node);
    return node;
  };
  const rootOf = (node: number): number => {
    let at = node;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      const above = parent[up] ?? up;
      parent[at] = above;
      at = above;
    }
    return at;
  };
  const join = (one: number, two: number): number => {
    const a = rootOf(one);
    const b = rootOf(two);
    if (a === b) return a;
    const [low, high] = a < b ? [a, b] : [b, a];
    parent[high] = low;
    mails[low] = (mails[low] ?? 0) + (mails[high] ?? 0);
    const moved = numbers.get(high);
    if (moved) {
      numbers.set(low, (numbers.get(low) ?? []).concat(moved));
      numbers.delete(high);
    }
    return low;
  };
  /** Joins the conversation that had this key first. */
  const joinAt = (map: Map<string, number>, key: string, root: number): number => {
    const known = map.get(key);
    if (known !== undefined) return join(root, known);
    map.set(key, root);
    return root;
  };
  return {
    rootOf,
    add({ messageId, inReplyTo, references, conversationId, numbers: own, subject }) {
      const node = messageId ? nodeOf(ids, bare(messageId)) : fresh();
      let root = rootOf(node);
      let nearest: string | undefined;
      if (references)
        for (const reference of references) {
          if (reference) root = join(root, nodeOf(ids, bare(reference)));
          nearest = reference;
        }
      if (inReplyTo && inReplyTo !== nearest) root = join(root, nodeOf(ids, bare(inReplyTo)));
      if (conversationId) root = joinAt(conversations, conversationId, root);
      if (own && own.length > 0)
        for (const number of own) {
          // A number seen before is among those of the conversation it joins.
          if (!byNumber.has(number)) numbers.set(root, (numbers.get(root) ?? []).concat(number));
          root = joinAt(byNumber, number, root);
        }
      mails[root] = (mails[root] ?? 0) + 1;
      if (subject) {
        const entry = { node, at: subject.at, kind: subject.kind };
        const known = subjects.get(subject.key);
        if (!known) subjects.set(subject.key, entry);
        else if (Array.isArray(known)) known.push(entry);
        else subjects.set(subject.key, [known, entry]);
      }
      return node;
    },
    settle() {
      const soft = new Map<number, number>();
      const named = new Map<number, readonly string[]>();
      const settled = (node: number): number => {
        let at = rootOf(node);
        for (let up = soft.get(at); up !== undefined; up = soft.get(at)) at = up;
        return at;
      };
      const numbersOf = (root: number): readonly string[] => named.get(root) ?? numbers.get(root) ?? [];
      subjects.forEach((entries) => {
        if (!Array.isArray(entries)) return;
        entries.sort((a, b) => a.at - b.at);
        let before: SubjectEntry | undefined;
        let one = -1;
        for (const entry of entries) {
          const two = settled(entry.node);
          if (before && one !== two && mayJoin(before, entry)) {
            const [a, b] = [numbersOf(one), numbersOf(two)];
            if (a.length === 0 || b.length === 0 || a.some((number) => b.indexOf(number) >= 0)) {
              soft.set(Math.max(one, two), Math.min(one, two));
              named.set(Math.min(one, two), a.concat(b));
              one = Math.min(one, two);
            } else one = two;
          } else one = two;
          before = entry;
        }
      });
      return settled;
    },
    find({ messageId, inReplyTo, references, conversationId, numbers: own }) {
      const named = (references ?? []).concat(inReplyTo ?? [], messageId ?? []).map((id) => ids.get(bare(id)));
      const tied = (own ?? []).map((number) => byNumber.get(number));
      const found = named.concat(conversations.get(conversationId ?? ''), tied);
      return found.find((node) => node !== undefined && (mails[rootOf(node)] ?? 0) > 0);
    },
  };
};

const mayJoin = (before: SubjectEntry, entry: SubjectEntry): boolean => {
  const isReply = entry.kind === 'reply' || before.kind === 'reply';
  if (!isReply && (entry.kind === 'none' || before.kind === 'none')) return false;
  return entry.at - before.at <= (isReply ? replyReach : subjectReach);
};

const day = 86400000;
const replyReach = 180 * day;
const subjectReach = 14 * day;

interface SubjectEntry {
  readonly node: number;
  readonly at: number;
  readonly kind: SubjectKey['kind'];
}

/** Message ids as they are compared: in brackets, without outer spaces. The usual form is returned untouched (fast). */
const bare = (id: string): string => {
  if (id.charCodeAt(0) === 60 && id.charCodeAt(id.length - 1) === 62) return id;
  return `<${id.replace(/^[\s<]{1,10}|[\s>]{1,10}$/g, '')}>`;
};
