// Dutch: what nothing that we write calls an account's holder, about whom nothing is decided. Whole words.

export const forbidden: readonly string[] = ['schuldig', 'verdachte', 'dader', 'crimineel', 'beklaagde']
