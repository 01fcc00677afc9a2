// What a custodian declares for an American court. In English alone: the words of the law are sworn, and nobody swears a translation.
// Fed. R. Evid. 803(6)(A)–(C), 902(11), 902(13), 902(14); 28 U.S.C. § 1746; 18 U.S.C. § 3505.

export type UsDeclaration = {
  readonly reference: string
  readonly provider: string
  readonly items: number
  /** Entries that the gate left out because they lay outside the scope. */
  readonly leftOut: number
  /** Whether the provider's entity that was served is in the United States; null where that is not known. */
  readonly isDomestic: boolean | null
}

/** In paragraphs, with an empty line between. The custodian reads it, changes what is not so, and signs it. */
export function usDeclaration(of: UsDeclaration): string {
  const { reference, provider, items, leftOut, isDomestic } = of
  const rules = isDomestic === false ? '902(13) and 902(14)' : '902(11), 902(13) and 902(14)'
  return [
    `Declaration of a custodian of records under ${isDomestic === false ? '18 U.S.C. § 3505 and ' : ''}Federal Rules of Evidence ${rules}`,
    `I am employed by ${provider}. I am a custodian of its records, or another person qualified to speak of them. I know how they are made and kept and how they were taken for the answer to ${reference}, and I can testify to that.`,
    `1. Records. ${count(items)} in the package answering ${reference} ${items === 1 ? 'comes' : 'come'} from the systems of ${provider}. Each record of ${provider} among them was made at or near the time by, or from information transmitted by, someone with knowledge, or by a system that records the event as it occurs. It was kept in the course of a regularly conducted activity of ${provider}, and making it was a regular practice of that activity (Rule 803(6)(A)–(C)${isDomestic === false ? '; 18 U.S.C. § 3505(a)(1)' : ''}).`,
    `2. What users wrote. Messages and files of users are kept by ${provider} as the users made or received them. I declare that they are copies of what was kept. I do not declare that what a user wrote is true, or who wrote it.`,
    '3. Process. The records were generated, and selected for this answer, by electronic processes that produce an accurate result (Rule 902(13)). A program took what lies inside the scope that two people approved: account, kind of data and period of each line of the order.',
    '4. Copies. The data were copied by a process of digital identification (Rule 902(14)): the SHA-256 hash (FIPS 180-4) of each item was taken as it was collected and compared as it was sealed. The package lists the hash of each file. They are duplicates of what was kept.',
    `5. Altered or left out. No item was altered, but that white space between the parts of a record was left out in the folder records. Tables, mailboxes and the index were made from the items and are aids. ${leftOut === 0 ? 'No entry was left out as being outside the scope.' : `The program left out ${leftOut} of the entries that its source offered, as being outside the scope.`} What ${provider} withheld is said in its letter.`,
    closing(isDomestic),
  ].join('\n\n')
}

function count(items: number): string {
  return items === 1 ? 'The 1 item' : `The ${items} items`
}

/** 28 U.S.C. § 1746(2) within the United States, § 1746(1) elsewhere; the words of the law. */
function closing(isDomestic: boolean | null): string {
  if (isDomestic === true)
    return 'I declare under penalty of perjury that the foregoing is true and correct. Executed on the date stated below (28 U.S.C. § 1746(2)).'
  const foreign =
    isDomestic === false
      ? ' If falsely made, this declaration would subject me to criminal penalty under the laws of the country in which I sign it (18 U.S.C. § 3505(c)(2)).'
      : ''
  return `I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct. Executed on the date stated below (28 U.S.C. § 1746(1)).${foreign}`
}
