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

/** The weakest tie: same subject, same people. Joins only mails nothing stronger has joined. */
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
  /** The conversation of a node: equal for mails that belong together. Changes as mails are added. */
  rootOf(node: number): number;
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
  const subjects = new Map<string, LastSubject>();

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
  const conflict = (one: number, two: number): boolean => {
    const a = numbers.get(rootOf(one));
    const b = numbers.get(rootOf(two));
    return a !== undefined && b !== undefined && !a.some((number) => b.indexOf(number) >= 0);
  };
  const subjectNode = (node: number | undefined, { key, at, kind }: SubjectKey): number | undefined => {
    const last = subjects.get(key);
    if (!last || (node !== undefined && conflict(last.node, node))) return undefined;
    const isReply = kind === 'reply' || last.kind === 'reply';
    if (!isReply && (kind === 'none' || last.kind === 'none')) return undefined;
    return Math.abs(at - last.at) <= (isReply ? replyReach : subjectReach) ? last.node : undefined;
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
      if (conversationId) root = join(root, nodeOf(conversations, conversationId));
      if (own && own.length > 0) {
        for (const number of own) root = join(root, nodeOf(byNumber, number));
        numbers.set(root, (numbers.get(root) ?? []).concat(own));
      }
      const isAlone = mails[root] === 0;
      mails[root] = (mails[root] ?? 0) + 1;
      if (subject) {
        const same = isAlone ? subjectNode(root, subject) : undefined;
        if (same !== undefined) join(root, same);
        const last = subjects.get(subject.key);
        if (!last) subjects.set(subject.key, { node, at: subject.at, kind: subject.kind });
        else {
          last.node = node;
          last.at = subject.at;
          last.kind = subject.kind;
        }
      }
      return node;
    },
    find({ messageId, inReplyTo, references, conversationId, numbers: own, subject }) {
      const named = (references ?? []).concat(inReplyTo ?? [], messageId ?? []).map((id) => ids.get(bare(id)));
      const tied = (own ?? []).map((number) => byNumber.get(number));
      const found = named.concat(conversations.get(conversationId ?? ''), tied);
      const hit = found.find((node) => node !== undefined && (mails[rootOf(node)] ?? 0) > 0);
      return hit ?? (subject && subjectNode(undefined, subject));
    },
  };
};

const day = 86400000;
const replyReach = 180 * day;
const subjectReach = 14 * day;

interface LastSubject {
  node: number;
  at: number;
  kind: SubjectKey['kind'];
}

/** Message ids as they are compared: in brackets, without outer spaces. The usual form is returned untouched (fast). */
const bare = (id: string): string => {
  if (id.charCodeAt(0) === 60 && id.charCodeAt(id.length - 1) === 62) return id;
  return `<${id.replace(/^[\s<]{1,10}|[\s>]{1,10}$/g, '')}>`;
};
