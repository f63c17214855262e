import { changeLibraryInPages } from './change-library.mjs';

const MEASURED = `    /*
     gap will be measured on every component mount
     however it will be used only by the "first" invocation
     due to singleton nature of <Style
     */
    var gap = React.useMemo(function () { return getGapWidth(gapMode); }, [gapMode]);
    return React.createElement(Style, { styles: getStyles(gap, !noRelative, gapMode, !noImportant ? '!important' : '') });`;

/**
 * While a dialog is open, react-remove-scroll-bar 2.3 keeps the page behind it still with a style sheet that it makes and throws
 * away again: each time the browser works out the style of the whole page anew, a tenth of a second on a slow computer. It marks
 * the body as well, which is all that the rules in app/app.css need.
 */
export const lockScrollByCss = changeLibraryInPages({
  name: 'lock-scroll-by-css',
  filter: /react-remove-scroll-bar[\\/]dist[\\/]es2015[\\/]component\.js$/,
  changes: [[MEASURED, '    return null;']],
});
