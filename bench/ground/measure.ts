// Turning measurements into rows of the table: percentiles, the best of several rounds, a figure beside its peer.
import type { Result } from '../run.ts'

/** The p-th percentile (0 to 1) of measurements, by nearest rank. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * p) - 1)] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

type Alone = { readonly name: string; readonly value: number; readonly unit: string; readonly goal: string }

/** A figure that is measured by itself; `most`: it is met up to here. */
export function upTo(figure: Alone, most: number): Result {
  const { value } = figure
  return { ...figure, value: rounded(value), peer: null, peerValue: null, ratio: null, met: value <= most }
}

/** A figure beside its peer. `met` is given the ratio of ours to the peer's. */
export function beside(
  figure: Alone,
  peer: { readonly name: string; readonly value: number },
  met: ((ratio: number) => boolean) | null,
): Result {
  const ratio = figure.value / peer.value
  return {
    ...figure,
    value: rounded(figure.value),
    peer: peer.name,
    peerValue: rounded(peer.value),
    ratio,
    met: met === null ? null : met(ratio),
  }
}

/** Ours alone, because the program to measure it beside is not here: said, and never made up. */
export function withoutPeer(figure: Alone, install: string): Result {
  const value = rounded(figure.value)
  return {
    ...figure,
    value,
    peer: `peer not measured: install ${install}`,
    peerValue: null,
    ratio: null,
    met: null,
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
