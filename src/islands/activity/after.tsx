/** What stands after an answer and at the end: loaded once there is something to say. */
export { End } from './End.tsx';
export { Background, Feedback } from './Feedback.tsx';
