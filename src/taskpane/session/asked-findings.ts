/**
 * The findings a Smart Alert's "Show me" asks for: `{"askwell":1,"findings":[findingKey, …]}` (src/events/alert.ts).
 * Whatever else comes from outside, any length or shape, asks for nothing.
 */
export const askedFindings = (context: unknown): readonly string[] => {
  if (typeof context !== 'object' || context === null) return [];
  const { askwell, findings } = context as { readonly askwell?: unknown; readonly findings?: unknown };
  if (askwell !== 1 || !Array.isArray(findings)) return [];
  return findings.slice(0, mostAsked).filter((key): key is string => typeof key === 'string' && shape.test(key));
};

const mostAsked = 20;
const shape = /^[a-z-]{1,30}\/[a-z-]{1,40}:[A-Za-z]{1,40}:[0-9a-z]{1,8}$/;
