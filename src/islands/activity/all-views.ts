/** The views of all mechanics at once, for drawing activities at build time. */
import { Stimulus } from '../app/Stimulus.tsx';
import { branch } from '../branch/BranchView.tsx';
import { choose } from '../choose/ChooseView.tsx';
import { mark } from '../mark/MarkView.tsx';
import { order } from '../order/OrderView.tsx';
import { set } from '../set/SetView.tsx';
import { sort } from '../sort/SortView.tsx';
import type { Views } from './views.ts';

export const allViews = { choose, mark, sort, order, branch, set, stimulus: Stimulus } satisfies Views;
