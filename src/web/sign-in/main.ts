// The script of the sign-in and enrolment pages, the same on each surface.
import './sign-in.css'
import { enrolPage } from './enrol.ts'
import { find } from './page.ts'
import { signInPage } from './sign-in.ts'

const { ceremony, next, again } = find('ceremony').dataset
await (ceremony === 'enrol' ? enrolPage() : signInPage(next ?? '/', again !== undefined))
