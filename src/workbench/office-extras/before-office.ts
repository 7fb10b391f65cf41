/** Loaded before office.js by `npm start`: with these functions in place it does not ask Microsoft's CDN for them. */
import { installMicrosoftAjax } from './microsoft-ajax';

installMicrosoftAjax();
