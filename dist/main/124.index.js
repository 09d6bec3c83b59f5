export const id = 124;
export const ids = [124];
export const modules = {

/***/ 3124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFailures: () => (/* binding */ explainFailures)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _fingerprints_compile_flakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2812);
/* harmony import */ var _fingerprints_find_matches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9919);
/* harmony import */ var _fingerprints_log_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9231);
/** What the trusted list says of an attempt's failures. Loaded only when something failed. */




async function explainFailures(input) {
    const { trusted, attempt, failures, context } = input;
    const flakes = trusted.from === 'none' ? [] : compile(trusted);
    const readsLog = (0,_fingerprints_log_search_js__WEBPACK_IMPORTED_MODULE_3__/* .needsLog */ .GG)(flakes) && failures.some(({ kind }) => kind === 'exit');
    const logLines = readsLog ? await searchLog(attempt.log.path, flakes) : null;
    return failures.map((failure) => (0,_fingerprints_find_matches_js__WEBPACK_IMPORTED_MODULE_2__/* .findMatches */ .N)({ failure, flakes, context, logLines }));
}
function compile({ policy }) {
    const compiled = (0,_fingerprints_compile_flakes_js__WEBPACK_IMPORTED_MODULE_1__/* .compileFlakes */ .I)(policy.flakes);
    if (compiled.ok)
        return compiled.value;
    const { flake, key, problem } = compiled.error;
    throw new Error(`the pattern ${key} of the flake ${flake} was accepted when it was read: ${problem}`);
}
async function searchLog(path, flakes) {
    const search = new _fingerprints_log_search_js__WEBPACK_IMPORTED_MODULE_3__/* .LogSearch */ .xO(flakes);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 20 })) {
        if (chunk instanceof Uint8Array)
            search.add(chunk);
    }
    return search.end();
}


/***/ })

};
