import { createElement } from 'lwc';
import HostPage from '../shell/page/page.ts';

document.body.appendChild(createElement('host-page', { is: HostPage }));
