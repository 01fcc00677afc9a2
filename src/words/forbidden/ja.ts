// Japanese: what nothing that we write calls an account's holder, about whom nothing is decided. Anywhere.

export const forbidden: readonly string[] = ['犯人', '被疑者', '容疑者', '被告人', '有罪', '犯罪者']
