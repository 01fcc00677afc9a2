// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'Your roles do not open a demand for this purpose.': 'あなたの役割ではこの目的で要請を開けません。',
  'Choose another purpose, or ask a colleague whose work it is.':
    '別の目的を選ぶか、担当の同僚に頼んでください。',
  'This purpose needs its reason.': 'この目的には理由が必要です。',
  'Say in a sentence why you open it. The customer reads it, unless the paper names others too.':
    '開く理由を一文で書いてください。書面がほかの顧客も挙げていない限り、顧客が読みます。',
  'Opening this demand takes a short grant.': 'この要請を開くには短時間の閲覧許可が必要です。',
  'Say what you open it for. The customer will see it.':
    '何のために開くか書いてください。顧客に表示されます。',
  'Subcontractors can neither approve nor see content.': '外部委託の人は承認も内容の閲覧もできません。',
  'Ask an employee with this role to do it.': 'この役割の従業員に頼んでください。',
  'Your roles do not include this step.': 'あなたの役割にこの手順は含まれません。',
  'This step is for: {x}.': 'この手順の担当：{x}。',
  'You signed in by your organisation’s account; a change of the system takes your passkey.':
    '組織のアカウントでサインインしています。システムの変更にはパスキーが必要です。',
  'Sign out, sign in with your passkey, and do it again.':
    'サインアウトし、パスキーでサインインしてもう一度行ってください。',
  'Nobody recovers their own passkey.': '自分のパスキーを自分で復旧することはできません。',
  'Two other administrators do it together.': '別の管理者二人が一緒に行います。',
  'Who asked for a recovery cannot confirm it.': '復旧を求めた人は確認できません。',
  'Another administrator confirms it, after speaking with the person.':
    '別の管理者が本人と話したうえで確認します。',
  'This recovery has expired.': 'この復旧は期限切れです。',
  'Ask for it again.': 'もう一度求めてください。',
  'Your roles do not include this page.': 'あなたの役割にこのページは含まれません。',
  'Nobody changes their own roles or employment, or removes themselves.':
    '自分の役割や雇用を変えたり、自分を外したりすることはできません。',
  'Ask another administrator to do it.': '別の管理者に頼んでください。',
  'A subcontractor can never approve what leaves.': '外部委託の人は、出るものを承認できません。',
  'Take the role approver away, or make the person an employee.':
    '承認者の役割を外すか、その人を従業員にしてください。',
  'A subcontractor comes with the firm that employs them, an employee without.':
    '外部委託の人には雇用する会社があり、従業員にはありません。',
  'Name the firm, or change the employment.': '会社を入れるか、雇用を変えてください。',
  'This is the last administrator: without one nobody could administer.':
    '最後の管理者です。いなくなると誰も管理できません。',
  'Make another person administrator first.': '先に別の人を管理者にしてください。',
  'Only who has a demand hands it over.': '引き継げるのは、その要請を持つ人だけです。',
  'Assign it instead.': '代わりに割り当ててください。',
  'It is already offered to somebody.': 'すでに誰かに引き継ぎを申し出ています。',
  'Take the offer back first.': '先に申し出を取り下げてください。',
  'It is theirs already.': 'すでにその人のものです。',
  'Choose somebody else.': '別の人を選んでください。',
  'The note is missing.': 'メモがありません。',
  'Say what the next person must know.': '次の人が知るべきことを書いてください。',
  'It is not offered to anybody.': '誰にも申し出ていません。',
  'The offer is not yours.': 'この申し出はあなた宛てではありません。',
  'Ask who made it to take it back.': '申し出た人に取り下げを頼んでください。',
  'It is offered to somebody else.': '別の人に申し出ています。',
  'Ask for it to be assigned to you.': '自分に割り当てるよう頼んでください。',
  'This person cannot take this demand.': 'この人はこの要請を担当できません。',
  'Your roles do not assign demands.': 'あなたの役割では要請を割り当てられません。',
  'This is for: {x}.': '担当：{x}。',
  'This demand is closed.': 'この要請は終了しています。',
  'Nothing of it is left to do.': 'することは残っていません。',
  'This is somebody else’s absence.': 'これはほかの人の不在です。',
  'Ask them, counsel or an administrator.': 'その人、法務、または管理者に頼んでください。',
  'Nobody covers for themselves.': '自分自身の代わりはできません。',
  'The absence ends before it begins, or is over.': '不在の終わりが始まりより前か、すでに過ぎています。',
  'Correct the days.': '日付を直してください。',
  'That is more than a year.': '一年を超えています。',
  'Hand the demands over instead.': '代わりに要請を引き継いでください。',
  'This person cannot cover for them.': 'この人は代わりを務められません。',
  'Somebody else wrote this.': 'これはほかの人が書きました。',
  'Answer with a comment of your own.': '自分のコメントで答えてください。',
  'A comment can be changed for {x} minutes.': 'コメントを変更できるのは{x}分間です。',
  'Write another one that corrects it.': '訂正する新しいコメントを書いてください。',
  'Your roles do not write here.': 'あなたの役割ではここに書けません。',
  'There are no words in it.': '言葉がありません。',
  'Write something.': '何か書いてください。',
  'It is longer than {x} characters.': '{x}文字を超えています。',
  'Make it shorter.': '短くしてください。',
  'Nobody is there who receives papers of national security.': '国家安全保障の書面を受け取る人がいません。',
  'An administrator names them in the settings, or gives somebody the role counsel.':
    '管理者が設定で指名するか、誰かに法務の役割を与えてください。',
  'Nobody named for it has said yet whether this is a paper of national security.':
    '指名された人が、これが国家安全保障の書面かどうかをまだ述べていません。',
  'Say first whether it stays with you.': '先に、あなたのもとに残すかどうかを述べてください。',
  'It was said already what this paper is.': 'この書面が何であるかは既に述べられています。',
  'Somebody named for it says what it is.': 'それが何であるかは、指名された人が述べます。',
  'Ask one of the people named.': '指名された人の一人に頼んでください。',
  'Accounts were looked up for it: it cannot be erased any more.':
    'この要請についてはアカウントを既に照会しました。もう消去できません。',
  'Keep the paper here.': '書面をここに残してください。',
  'The reference is not that of this demand.': '参照番号がこの要請のものではありません。',
  'Type it as it stands above.': '上に表示されているとおりに入力してください。',
  'Papers of this authority are taken by hand alone: nothing of this was kept.':
    'この機関の書面は手渡しでのみ受け取ります。今回の内容は何も残していません。',
  'Hand it to the person named for such papers, or have the authority do so.':
    'この種の書面に指名された人に手渡すか、機関にそうしてもらってください。',
  'One person alone is too few.': '一人だけでは足りません。',
  'Name at least two, or nobody.': '二人以上を指名するか、誰も指名しないでください。',
  'There is no such authority in the directory.': 'その機関は名簿にありません。',
  'This lane is opened by employed counsel.': 'この区分を開くのは雇用された法務です。',
  'Hand the paper over to counsel in person.': '書面を法務に直接渡してください。',
  'Nothing comes into this lane by mail, upload or file.':
    'この区分には、メール・アップロード・ファイルでは何も入りません。',
  'Enter it at the desk; the paper stays where it is kept.':
    'デスクで登録してください。書面は保管場所に残ります。',
  'Who opens it is named in it.': '開く人はその中に指名されます。',
  'Name yourself among the people.': '自分を人の中に挙げてください。',
  'Where the paper is kept is not said.': '書面の保管場所が書かれていません。',
  'Say where, so that it is found.': '見つけられるように場所を書いてください。',
  'Say why this person is needed.': 'この人が必要な理由を書いてください。',
  'You cannot take your own name away.': '自分の名前は外せません。',
  'Ask other named counsel to do it.': '指名された別の法務担当者に頼んでください。',
  'This demand is not in the national-security lane.': 'この要請は国家安全保障の区分ではありません。',
  'Your roles do not change the rota.': 'あなたの役割では当番を変えられません。',
  'Ask counsel or an administrator.': '法務または管理者に頼んでください。',
  'You can say this of yourself alone.': 'これは自分についてのみ述べられます。',
  'Ask an administrator to record it.': '管理者に記録を頼んでください。',
  'An administrator ends this.': 'これを終えるのは管理者です。',
  'Ask one, and say what has changed.': '管理者に頼み、何が変わったか伝えてください。',
  'This is about you.': 'これはあなたに関するものです。',
  'Another administrator ends it.': '別の管理者が終えます。',
  'You stand aside from this one.': 'あなたはこの要請から外れています。',
  'A colleague takes it. An administrator can say more.':
    '同僚が担当します。詳しくは管理者に尋ねてください。',
  'There is no such letter in this language.': 'この言語にそのような書簡はありません。',
  'Somebody else has written a version since you read it.': 'お読みになった後に、ほかの人が版を書きました。',
  'Look at both, and save yours again or take theirs.':
    '両方を確認し、ご自分の版をもう一度保存するか、相手の版を使ってください。',
  'This is the wording that stands already.': 'この文面はすでに登録されています。',
  'Change a text, or leave it.': '文面を変えるか、そのままにしてください。',
  'Only counsel and administrators write the provider’s own wording of a letter.':
    '書簡の独自の文面を書くのは、法務と管理者だけです。',
  'Ask one of them.': 'そのいずれかの人に依頼してください。',
  'Who wrote this wording cannot approve it.': 'この文面を書いた人は、それを承認できません。',
  'Another lawyer in the provider’s own employment reads it and approves it.':
    '事業者自身に雇用された別の法律家が読み、承認します。',
  'This human has an account already.': 'この人はすでにアカウントを持っています。',
  'Change that account, or deactivate it first.': 'そのアカウントを変更するか、先に無効にしてください。',
}
