/** Turns scores into probabilities, in place; they add up to 1. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) if (scores[i]! > highest) highest = scores[i]!;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp(scores[i]! - highest);
    sum += scores[i]!;
  }
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
  return scores;
}

export interface Choice {
  readonly place: number;
  readonly probability: number;
}

/** The `most` likeliest places, likeliest first; those whose probability is under `least` are left out. */
export function bestOf(
  places: readonly number[],
  probabilities: Float64Array,
  most: number,
  least: number,
): readonly Choice[] {
  const choices: Choice[] = [];
  for (let index = 0; index < places.length; index++) {
    const probability = probabilities[index]!;
    if (probability < least) continue;
    let at = choices.length;
    while (at > 0 && choices[at - 1]!.probability < probability) at--;
    if (at >= most) continue;
    choices.splice(at, 0, { place: places[index]!, probability });
    if (choices.length > most) choices.pop();
  }
  return choices;
}
