export const id = 124;
export const ids = [124];
export const modules = {

/***/ 3124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFailures: () => (/* binding */ explainFailures)
/* harmony export */ });
/* harmony import */ var _fingerprints_compile_flakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2812);
/* harmony import */ var _fingerprints_find_matches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9919);
/* harmony import */ var _fingerprints_log_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9231);
/* harmony import */ var _files_hostile_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7434);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




async function explainFailures(input) {
    const { trusted, attempt, failures, context } = input;
    const flakes = trusted.from === 'none' ? [] : compile(trusted);
    const readsLog = (0,_fingerprints_log_search_js__WEBPACK_IMPORTED_MODULE_3__/* .needsLog */ .GG)(flakes) && failures.some(({ kind }) => kind === 'exit');
    const logLines = readsLog ? await searchLog(attempt.log.path, flakes) : null;
    return failures.map((failure) => (0,_fingerprints_find_matches_js__WEBPACK_IMPORTED_MODULE_1__/* .findMatches */ .N)({ failure, flakes, context, logLines }));
}
function compile({ policy }) {
    const compiled = (0,_fingerprints_compile_flakes_js__WEBPACK_IMPORTED_MODULE_0__/* .compileFlakes */ .I)(policy.flakes);
    if (compiled.ok)
        return compiled.value;
    const { flake, key, problem } = compiled.error;
    throw new Error(`the pattern ${key} of the flake ${flake} was accepted when it was read: ${problem}`);
}
/** Nothing is found in a log that the stage put something else in the place of. */
async function searchLog(path, flakes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const search = new _fingerprints_log_search_js__WEBPACK_IMPORTED_MODULE_3__/* .LogSearch */ .xO(flakes);
        const opened = await (0,_files_hostile_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openHostileFile */ .Hc)(path, { limit: Number.POSITIVE_INFINITY });
        if (!opened.ok)
            return search.end();
        const log = __addDisposableResource(env_1, opened.value, true);
        for await (const chunk of log.chunks())
            search.add(chunk);
        return search.end();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ })

};
