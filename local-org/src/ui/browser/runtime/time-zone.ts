import { session } from './session.ts';

export default session.timeZone;
