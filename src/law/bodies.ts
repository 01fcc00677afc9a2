// The small vocabulary of issuing bodies: which classes a stated body names. Only this reads `requester.body`.
import type { PackData } from './pack-schema.ts'

type Vocabulary = PackData['bodies']

/** The classes whose words stand in the text, whole words only; empty where it names none that we know. */
export function classifyBody(text: string, vocabulary: Vocabulary): string[] {
  const words = ` ${normalise(text)} `
  return vocabulary
    .filter(body => body.words.some(word => words.includes(` ${normalise(word)} `)))
    .map(body => body.class)
}

function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
