/**
 * Answers `https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js`, which office.js asks for and its npm package lacks.
 * Workbench and tests only; never part of the product.
 */
import { installMicrosoftAjax } from './microsoft-ajax';
import { installNewerApis } from './newer-apis';
import { followWorkbenchTime } from './workbench-time';

installMicrosoftAjax();
followWorkbenchTime();
installNewerApis();
