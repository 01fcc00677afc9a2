// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'The order cannot be opened with the gate’s key.': '指示をゲートの鍵で開けません。',
  'The order is not of the form that its kind has.': '指示がその種類の形式になっていません。',
  'The order is filed under another subject than its content has.':
    '指示が、内容と異なる対象のもとに置かれています。',
  'The authorisation is not in its one encoding.': '承認書が定められた符号化になっていません。',
  'What was signed names another gate.': '署名されたものは別のゲートを指しています。',
  'The authorisation is not valid yet.': '承認書はまだ有効ではありません。',
  'The objection window has not ended.': '異議の期間がまだ終わっていません。',
  'The authorisation has expired.': '承認書の期限が切れています。',
  'An authorisation takes the signatures of two people.': '承認には二人の署名が必要です。',
  'Both signatures come from the same human.': '二つの署名が同じ人のものです。',
  'The preparer signed the authorisation.': '準備した本人が承認書に署名しています。',
  'A signature comes from a passkey that is not pinned at the gate for that approver.':
    '署名が、その承認者のものとしてゲートに登録されていないパスキーによるものです。',
  'An approver’s pin is not valid today.': '承認者の登録が今日は有効ではありません。',
  'A subcontractor signed the authorisation.': '委託先の人が承認書に署名しています。',
  'A passkey’s answer is not of the form of WebAuthn.': 'パスキーの応答がWebAuthnの形式ではありません。',
  'A passkey’s answer is not a signature of an existing passkey.':
    'パスキーの応答が、既存のパスキーの署名ではありません。',
  'A passkey signed something else.': 'パスキーが別のものに署名しています。',
  'A passkey signed on another page than the pinned one.':
    '登録されたものと別のページでパスキーが署名しています。',
  'A passkey of another relying party signed: a sign-in is not an approval.':
    '別の依拠者のパスキーが署名しました：サインインは承認ではありません。',
  'A passkey signed without verifying its user.': '本人を確認せずにパスキーが署名しています。',
  'A passkey’s signature does not hold.': 'パスキーの署名が成り立ちません。',
  'The leaf or its proof is not in its one encoding.':
    'リーフまたはその証明が定められた符号化になっていません。',
  'The leaf records something else than this order needs.':
    'リーフの記録が、この指示に必要なものと異なります。',
  'The leaf is not in the log that the checkpoint signs.':
    'チェックポイントが署名するログに、リーフがありません。',
  'The checkpoint lacks the signature of the pinned log or the quorum of pinned witnesses.':
    'チェックポイントに、登録されたログの署名または証人の定足数がありません。',
  'The public log’s checkpoint is too old.': '公開ログのチェックポイントが古すぎます。',
  'The public log cannot be read by the gate.': 'ゲートが公開ログを読めません。',
  'The public log has not reached the proof’s checkpoint.':
    '公開ログが、証明のチェックポイントに達していません。',
  'The log of this proof is not pinned at the gate.': 'この証明のログがゲートに登録されていません。',
  'The public log is smaller than the gate has seen it.':
    '公開ログが、ゲートの見たものより小さくなっています。',
  'The public log does not continue what the gate has seen.':
    '公開ログが、ゲートの見たものの続きになっていません。',
  'The desk knows no such authorisation.': 'デスクにそのような承認書はありません。',
  'The desk does not hold the authorisation as in force.': 'デスクでは承認書が有効とされていません。',
  'The authorisation was revoked.': '承認書は取り消されました。',
  'The authorisation was used before.': '承認書はすでに使われています。',
  'The look-up is not in its one encoding.': '照会が定められた符号化になっていません。',
  'The look-up has expired, or its time has not come.': '照会の期限が切れたか、まだその時刻ではありません。',
  'The look-up was answered before.': '照会はすでに回答済みです。',
  'It was signed with a passkey that is not pinned at the gate for that analyst.':
    'その分析担当のものとしてゲートに登録されていないパスキーで署名されています。',
  'The analyst’s pin is not valid today.': '分析担当の登録が今日は有効ではありません。',
  'The analyst has asked for as many identifiers and accounts as one hour allows.':
    '一時間に許される数の識別子とアカウントをすでに依頼しています。',
  'The hold, or its end, is not in its one encoding.':
    '保全またはその終了が、定められた唯一の符号化になっていません。',
  'The time for placing or ending the hold is over or has not come, or its last day is over.':
    '保全の実施または終了の時機を過ぎたか、まだ来ていないか、最終日を過ぎています。',
  'The hold was placed before.': 'この保全はすでに行われています。',
  'The gate keeps no such hold: it has ended, or was never placed.':
    'ゲートにそのような保全はありません。終了したか、行われていません。',
  'Nothing is kept by it.': 'これによって保たれているものはありません。',
  'A source cannot set data apart by itself.': '自らデータを保全できない情報源があります。',
  'Have its custodian do it by hand, and record it at the desk.':
    '保管責任者に手作業で行わせ、デスクで記録してください。',
  'A source that the order names is not declared at the gate.':
    '指示が指す情報源が、ゲートに登録されていません。',
  'A source failed or gave half an answer.': '情報源が失敗したか、途中までしか答えませんでした。',
  'A source did not answer in time.': '情報源が時間内に答えませんでした。',
  'Nothing was collected under this authorisation.': 'この承認書では何も収集されていません。',
  'The certificate is not a PDF document.': '証明書がPDF文書ではありません。',
  'No package was sealed under this authorisation.': 'この承認書で封印されたパッケージはありません。',
  'What was collected or sealed has changed on the gate’s disk.':
    '収集または封印されたものが、ゲートのディスク上で変わっています。',
  'The same paper is already in {x}.': '同じ書面がすでに{x}にあります。',
  'Answers would go to {x}, another domain than the sender’s.':
    '返信は送信者と異なるドメインの{x}に届きます。',
  '{x} is in the directory.': '{x}は名簿にあります。',
  '{x} looks like {y} but is not.': '{x}は{y}に似ていますが、別のものです。',
  '{x} is below a domain of the directory.': '{x}は名簿にあるドメインの下にあります。',
  '{x} is not in the directory.': '{x}は名簿にありません。',
  'no domain': 'ドメインなし',
  'The sender has no valid domain.': '送信者に有効なドメインがありません。',
  'The address holds more than one @.': 'アドレスに@が二つ以上あります。',
  'The domain uses letters outside ASCII.': 'ドメインにASCII以外の文字があります。',
  'The domain mixes letters of different scripts.': 'ドメインに異なる文字体系の文字が混ざっています。',
  'The address is at a free mail service that anybody can use.': '誰でも使える無料メールのアドレスです。',
  'The address holds invisible characters.': 'アドレスに見えない文字があります。',
  'Signed by {x}, the sender’s own domain.': '送信者自身のドメイン{x}の署名があります。',
  'The mail’s heads are made to keep a server busy.':
    'メールのヘッダーが、サーバーに負担をかけるように作られています。',
  'The mail’s signatures could not be checked in time.': 'メールの署名を時間内に確認できませんでした。',
  'The mail’s signatures could not be checked.': 'メールの署名を確認できませんでした。',
  'The mail names no sender or more than one; no signature can tell which.':
    'メールに送信者がないか、二人以上います。どれかは署名ではわかりません。',
  'The mail carries no signature of its domain.': 'メールにドメインの署名がありません。',
  'The mail’s signature does not hold: it was altered, or is not what it says.':
    'メールの署名が成り立ちません：改変されたか、名乗るものではありません。',
  'The mail is signed by {x}, not by the sender’s domain.':
    'メールの署名は送信者のドメインではなく{x}のものです。',
  'The signature covers only the beginning of the mail.': '署名がメールの冒頭しか覆っていません。',
  'The mail has more than one From head.': 'メールにFromヘッダーが二つ以上あります。',
  'The mail names more than one sender.': 'メールに送信者が二人以上います。',
  'A signature leaves a part of the mail unsigned.': '署名されていない部分がメールにあります。',
  'A signature has expired or is dated in the future.': '署名の期限が切れているか、未来の日付です。',
  'The signing domain says that it is only testing its signatures.':
    '署名したドメインが、署名は試験中だとしています。',
  'The mail’s heads do not name the address it came to; it may have been sent to somebody else first.':
    'メールのヘッダーに届いた先のアドレスがありません。先に別の人へ送られたのかもしれません。',
  'DMARC passes by SPF alone: the words of the mail are not protected.':
    'DMARCはSPFだけで通っています：メールの文面は保護されていません。',
  'not by mail: nothing to check of a sender': 'メールではないため、確認できる送信者がありません',
  'brought in from {x}: nothing to check of a sender': '{x}から取り込み：確認できる送信者がありません',
  '{x} is of another authority of the directory than the one chosen.':
    '{x}は、選ばれたものとは別の、名簿上の当局のものです。',
}
