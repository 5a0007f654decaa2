const GOLD = /^gold\b/;

/** 'found speaker' for 'gold speaker'. */
const counterpart = (name: string): string => name.replace(GOLD, 'found');

/**
 * What a stretch of an excerpt is called, by the layers over it: 'gold', 'found', 'both' where the two agree,
 * 'both speaker', 'gold+cue'.
 */
export function layerLabel(layers: readonly string[]): string {
  const agreed = layers.filter((name) => GOLD.test(name) && layers.includes(counterpart(name)));
  const hidden = new Set([...agreed, ...agreed.map(counterpart)]);
  const both = agreed.map((name) => name.replace(GOLD, 'both'));
  return [...new Set([...both, ...layers.filter((name) => !hidden.has(name))])].join('+');
}
