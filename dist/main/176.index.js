export const id = 176;
export const ids = [176];
export const modules = {

/***/ 3176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openReaders: () => (/* binding */ openReaders)
/* harmony export */ });
/** Gives the reader for a path; the same one for all files of a language. */
function openReaders(dialect) {
    let gherkin = null;
    let python = null;
    return async (path) => {
        if (path.endsWith('.py')) {
            python ??= loadPython();
            return await python;
        }
        gherkin ??= loadGherkin(dialect);
        return await gherkin;
    };
}
async function loadGherkin(dialect) {
    const { gherkinReader } = await Promise.all(/* import() */[__webpack_require__.e(499), __webpack_require__.e(456)]).then(__webpack_require__.bind(__webpack_require__, 6456));
    return gherkinReader({ dialect });
}
async function loadPython() {
    const { pythonReader } = await Promise.all(/* import() */[__webpack_require__.e(283), __webpack_require__.e(40)]).then(__webpack_require__.bind(__webpack_require__, 8040));
    return pythonReader();
}


/***/ })

};
