// A person's name by their id.
export type NameOf = (id: string | null) => string
