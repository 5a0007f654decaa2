/** Points one behind the other, `dimensions` numbers each. */
export interface Points {
  readonly vectors: Float64Array;
  readonly dimensions: number;
}

const countOf = ({ vectors, dimensions }: Points): number => vectors.length / dimensions;

function squaredDistance({ vectors, dimensions }: Points, first: number, second: number): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) {
    const difference = vectors[first * dimensions + d]! - vectors[second * dimensions + d]!;
    sum += difference * difference;
  }
  return sum;
}

/** An index with the probability of its share of the weights. */
function drawn(weights: Float64Array, random: () => number): number {
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => {
    rest -= weight;
    return rest < 0;
  });
  return index < 0 ? weights.length - 1 : index;
}

/** k-means++ (Arthur and Vassilvitskii 2007): each next centre far from those before. */
function firstCentres(points: Points, k: number, random: () => number): Float64Array {
  const { vectors, dimensions } = points;
  const centres = new Float64Array(k * dimensions);
  const nearest = new Float64Array(countOf(points)).fill(1);
  for (let centre = 0; centre < k; centre++) {
    const chosen = drawn(nearest, random);
    centres.set(vectors.subarray(chosen * dimensions, (chosen + 1) * dimensions), centre * dimensions);
    for (let point = 0; point < nearest.length; point++) {
      const distance = squaredDistance(points, point, chosen);
      if (centre === 0 || distance < nearest[point]!) nearest[point] = distance;
    }
  }
  return centres;
}

/** For each centre half of its squared length: |x - c|² falls as x·c - |c|²/2 rises. */
function halfNorms(centres: Float64Array, dimensions: number): Float64Array {
  return Float64Array.from({ length: centres.length / dimensions }, (_, centre) => {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += centres[centre * dimensions + d]! ** 2;
    return sum / 2;
  });
}

/**
 * The centre nearest to the point whose vector begins at `from`. Four centres at a time share the loads of the point:
 * this loop is all the work.
 */
function nearestCentre(
  vectors: Float64Array,
  from: number,
  centres: Float64Array,
  norms: Float64Array,
): number {
  const dimensions = centres.length / norms.length;
  let [best, bestScore] = [0, -Infinity];
  for (let centre = 0; centre < norms.length; centre += 4) {
    let a = centre * dimensions;
    let [b, c, d] = [a + dimensions, a + 2 * dimensions, a + 3 * dimensions];
    let sumA = -norms[centre]!;
    let sumB = -norms[centre + 1]!;
    let sumC = -norms[centre + 2]!;
    let sumD = -norms[centre + 3]!;
    for (let i = from; i < from + dimensions; i++) {
      const value = vectors[i]!;
      sumA += value * centres[a++]!;
      sumB += value * centres[b++]!;
      sumC += value * centres[c++]!;
      sumD += value * centres[d++]!;
    }
    if (sumA > bestScore) [best, bestScore] = [centre, sumA];
    if (sumB > bestScore) [best, bestScore] = [centre + 1, sumB];
    if (sumC > bestScore) [best, bestScore] = [centre + 2, sumC];
    if (sumD > bestScore) [best, bestScore] = [centre + 3, sumD];
  }
  return best;
}

function assign({ vectors, dimensions }: Points, centres: Float64Array, nearest: Int32Array): void {
  const norms = halfNorms(centres, dimensions);
  for (let point = 0; point < nearest.length; point++) {
    nearest[point] = nearestCentre(vectors, point * dimensions, centres, norms);
  }
}

/** Moves each centre to the mean of its points; one that has none stays where it is. */
function moveCentres({ vectors, dimensions }: Points, centres: Float64Array, nearest: Int32Array): void {
  const sums = new Float64Array(centres.length);
  const sizes = new Int32Array(centres.length / dimensions);
  nearest.forEach((centre, point) => {
    sizes[centre]!++;
    for (let d = 0; d < dimensions; d++) {
      sums[centre * dimensions + d]! += vectors[point * dimensions + d]!;
    }
  });
  sums.forEach((sum, index) => {
    const size = sizes[Math.floor(index / dimensions)]!;
    if (size > 0) centres[index] = sum / size;
  });
}

/**
 * The cluster of each point, from 0 up to k, by `rounds` rounds of Lloyd's algorithm.
 * @param k a multiple of 4
 */
export function kMeans(points: Points, k: number, rounds: number, random: () => number): Int32Array {
  const centres = firstCentres(points, k, random);
  const nearest = new Int32Array(countOf(points));
  for (let round = 0; round < rounds; round++) {
    assign(points, centres, nearest);
    if (round < rounds - 1) moveCentres(points, centres, nearest);
  }
  return nearest;
}
