// What every page runs, in one file for all of them.
import { workOffline } from '../../offline/work-offline.ts';
import { copyButton } from '../field/copy-button.ts';
import { keepQuoting } from '../field/keep-quoting.ts';
import { siteSearch } from '../search/site-search.ts';
import { addressLinks } from '../take/address-links.ts';
import { offerLinks } from '../take/offer-links.ts';
import { carryLanguage } from './carry-language.ts';
import { chooseTheme } from './choose-theme.ts';
import { keepSidebar } from './keep-sidebar.ts';
import { openMenu } from './open-menu.ts';

chooseTheme();
carryLanguage();
openMenu();
keepSidebar();
siteSearch();
copyButton();
keepQuoting();
offerLinks();
addressLinks();
workOffline();
