export const id = 499;
export const ids = [499];
export const modules = {

/***/ 8462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ ParserException),
/* harmony export */   GE: () => (/* binding */ CompositeParserException),
/* harmony export */   Yr: () => (/* binding */ NoSuchLanguageException),
/* harmony export */   ZX: () => (/* binding */ AstBuilderException),
/* harmony export */   wg: () => (/* binding */ GherkinException)
/* harmony export */ });
class GherkinException extends Error {
    errors;
    location;
    constructor(message) {
        super(message);
        const actualProto = new.target.prototype;
        // https://stackoverflow.com/questions/41102060/typescript-extending-error-class
        if (Object.setPrototypeOf) {
            Object.setPrototypeOf(this, actualProto);
        }
        else {
            // @ts-expect-error
            // biome-ignore lint/suspicious/noProto: Object.setPrototypeOf is used if available
            this.__proto__ = actualProto;
        }
    }
    static _create(message, location) {
        const column = location != null ? location.column || 0 : -1;
        const line = location != null ? location.line || 0 : -1;
        const m = `(${line}:${column}): ${message}`;
        const err = new this(m);
        err.location = location;
        return err;
    }
}
class ParserException extends GherkinException {
    static create(message, line, column) {
        const err = new ParserException(`(${line}:${column}): ${message}`);
        err.location = { line, column };
        return err;
    }
}
class CompositeParserException extends GherkinException {
    static create(errors) {
        const message = `Parser errors:\n${errors.map((e) => e.message).join('\n')}`;
        const err = new CompositeParserException(message);
        err.errors = errors;
        return err;
    }
}
class AstBuilderException extends GherkinException {
    static create(message, location) {
        return AstBuilderException._create(message, location);
    }
}
class NoSuchLanguageException extends GherkinException {
    static create(language, location) {
        const message = `Language not supported: ${language}`;
        return NoSuchLanguageException._create(message, location);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiRXJyb3JzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vc3JjL0Vycm9ycy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFFQSxNQUFNLE9BQU8sZ0JBQWlCLFNBQVEsS0FBSztJQUNsQyxNQUFNLENBQVM7SUFDZixRQUFRLENBQVU7SUFFekIsWUFBWSxPQUFlO1FBQ3pCLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUVkLE1BQU0sV0FBVyxHQUFHLElBQUksTUFBTSxDQUFDLFNBQVMsQ0FBQTtRQUV4QyxnRkFBZ0Y7UUFDaEYsSUFBSSxNQUFNLENBQUMsY0FBYyxFQUFFLENBQUM7WUFDMUIsTUFBTSxDQUFDLGNBQWMsQ0FBQyxJQUFJLEVBQUUsV0FBVyxDQUFDLENBQUE7UUFDMUMsQ0FBQzthQUFNLENBQUM7WUFDTixtQkFBbUI7WUFDbkIsbUZBQW1GO1lBQ25GLElBQUksQ0FBQyxTQUFTLEdBQUcsV0FBVyxDQUFBO1FBQzlCLENBQUM7SUFDSCxDQUFDO0lBRVMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxPQUFlLEVBQUUsUUFBbUI7UUFDM0QsTUFBTSxNQUFNLEdBQUcsUUFBUSxJQUFJLElBQUksQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLE1BQU0sSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQzNELE1BQU0sSUFBSSxHQUFHLFFBQVEsSUFBSSxJQUFJLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxJQUFJLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUN2RCxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxNQUFNLE1BQU0sT0FBTyxFQUFFLENBQUE7UUFDM0MsTUFBTSxHQUFHLEdBQUcsSUFBSSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUE7UUFDdkIsR0FBRyxDQUFDLFFBQVEsR0FBRyxRQUFRLENBQUE7UUFDdkIsT0FBTyxHQUFHLENBQUE7SUFDWixDQUFDO0NBQ0Y7QUFFRCxNQUFNLE9BQU8sZUFBZ0IsU0FBUSxnQkFBZ0I7SUFDNUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFlLEVBQUUsSUFBWSxFQUFFLE1BQWM7UUFDaEUsTUFBTSxHQUFHLEdBQUcsSUFBSSxlQUFlLENBQUMsSUFBSSxJQUFJLElBQUksTUFBTSxNQUFNLE9BQU8sRUFBRSxDQUFDLENBQUE7UUFDbEUsR0FBRyxDQUFDLFFBQVEsR0FBRyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsQ0FBQTtRQUMvQixPQUFPLEdBQUcsQ0FBQTtJQUNaLENBQUM7Q0FDRjtBQUVELE1BQU0sT0FBTyx3QkFBeUIsU0FBUSxnQkFBZ0I7SUFDckQsTUFBTSxDQUFDLE1BQU0sQ0FBQyxNQUFlO1FBQ2xDLE1BQU0sT0FBTyxHQUFHLG1CQUFtQixNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUE7UUFDNUUsTUFBTSxHQUFHLEdBQUcsSUFBSSx3QkFBd0IsQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUNqRCxHQUFHLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQTtRQUNuQixPQUFPLEdBQUcsQ0FBQTtJQUNaLENBQUM7Q0FDRjtBQUVELE1BQU0sT0FBTyxtQkFBb0IsU0FBUSxnQkFBZ0I7SUFDaEQsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFlLEVBQUUsUUFBa0I7UUFDdEQsT0FBTyxtQkFBbUIsQ0FBQyxPQUFPLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFBO0lBQ3ZELENBQUM7Q0FDRjtBQUVELE1BQU0sT0FBTyx1QkFBd0IsU0FBUSxnQkFBZ0I7SUFDcEQsTUFBTSxDQUFDLE1BQU0sQ0FBQyxRQUFnQixFQUFFLFFBQW1CO1FBQ3hELE1BQU0sT0FBTyxHQUFHLDJCQUEyQixRQUFRLEVBQUUsQ0FBQTtRQUNyRCxPQUFPLHVCQUF1QixDQUFDLE9BQU8sQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUE7SUFDM0QsQ0FBQztDQUNGIiwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBMb2NhdGlvbiB9IGZyb20gJ0BjdWN1bWJlci9tZXNzYWdlcydcblxuZXhwb3J0IGNsYXNzIEdoZXJraW5FeGNlcHRpb24gZXh0ZW5kcyBFcnJvciB7XG4gIHB1YmxpYyBlcnJvcnM6IEVycm9yW11cbiAgcHVibGljIGxvY2F0aW9uOiBMb2NhdGlvblxuXG4gIGNvbnN0cnVjdG9yKG1lc3NhZ2U6IHN0cmluZykge1xuICAgIHN1cGVyKG1lc3NhZ2UpXG5cbiAgICBjb25zdCBhY3R1YWxQcm90byA9IG5ldy50YXJnZXQucHJvdG90eXBlXG5cbiAgICAvLyBodHRwczovL3N0YWNrb3ZlcmZsb3cuY29tL3F1ZXN0aW9ucy80MTEwMjA2MC90eXBlc2NyaXB0LWV4dGVuZGluZy1lcnJvci1jbGFzc1xuICAgIGlmIChPYmplY3Quc2V0UHJvdG90eXBlT2YpIHtcbiAgICAgIE9iamVjdC5zZXRQcm90b3R5cGVPZih0aGlzLCBhY3R1YWxQcm90bylcbiAgICB9IGVsc2Uge1xuICAgICAgLy8gQHRzLWV4cGVjdC1lcnJvclxuICAgICAgLy8gYmlvbWUtaWdub3JlIGxpbnQvc3VzcGljaW91cy9ub1Byb3RvOiBPYmplY3Quc2V0UHJvdG90eXBlT2YgaXMgdXNlZCBpZiBhdmFpbGFibGVcbiAgICAgIHRoaXMuX19wcm90b19fID0gYWN0dWFsUHJvdG9cbiAgICB9XG4gIH1cblxuICBwcm90ZWN0ZWQgc3RhdGljIF9jcmVhdGUobWVzc2FnZTogc3RyaW5nLCBsb2NhdGlvbj86IExvY2F0aW9uKSB7XG4gICAgY29uc3QgY29sdW1uID0gbG9jYXRpb24gIT0gbnVsbCA/IGxvY2F0aW9uLmNvbHVtbiB8fCAwIDogLTFcbiAgICBjb25zdCBsaW5lID0gbG9jYXRpb24gIT0gbnVsbCA/IGxvY2F0aW9uLmxpbmUgfHwgMCA6IC0xXG4gICAgY29uc3QgbSA9IGAoJHtsaW5lfToke2NvbHVtbn0pOiAke21lc3NhZ2V9YFxuICAgIGNvbnN0IGVyciA9IG5ldyB0aGlzKG0pXG4gICAgZXJyLmxvY2F0aW9uID0gbG9jYXRpb25cbiAgICByZXR1cm4gZXJyXG4gIH1cbn1cblxuZXhwb3J0IGNsYXNzIFBhcnNlckV4Y2VwdGlvbiBleHRlbmRzIEdoZXJraW5FeGNlcHRpb24ge1xuICBwdWJsaWMgc3RhdGljIGNyZWF0ZShtZXNzYWdlOiBzdHJpbmcsIGxpbmU6IG51bWJlciwgY29sdW1uOiBudW1iZXIpIHtcbiAgICBjb25zdCBlcnIgPSBuZXcgUGFyc2VyRXhjZXB0aW9uKGAoJHtsaW5lfToke2NvbHVtbn0pOiAke21lc3NhZ2V9YClcbiAgICBlcnIubG9jYXRpb24gPSB7IGxpbmUsIGNvbHVtbiB9XG4gICAgcmV0dXJuIGVyclxuICB9XG59XG5cbmV4cG9ydCBjbGFzcyBDb21wb3NpdGVQYXJzZXJFeGNlcHRpb24gZXh0ZW5kcyBHaGVya2luRXhjZXB0aW9uIHtcbiAgcHVibGljIHN0YXRpYyBjcmVhdGUoZXJyb3JzOiBFcnJvcltdKSB7XG4gICAgY29uc3QgbWVzc2FnZSA9IGBQYXJzZXIgZXJyb3JzOlxcbiR7ZXJyb3JzLm1hcCgoZSkgPT4gZS5tZXNzYWdlKS5qb2luKCdcXG4nKX1gXG4gICAgY29uc3QgZXJyID0gbmV3IENvbXBvc2l0ZVBhcnNlckV4Y2VwdGlvbihtZXNzYWdlKVxuICAgIGVyci5lcnJvcnMgPSBlcnJvcnNcbiAgICByZXR1cm4gZXJyXG4gIH1cbn1cblxuZXhwb3J0IGNsYXNzIEFzdEJ1aWxkZXJFeGNlcHRpb24gZXh0ZW5kcyBHaGVya2luRXhjZXB0aW9uIHtcbiAgcHVibGljIHN0YXRpYyBjcmVhdGUobWVzc2FnZTogc3RyaW5nLCBsb2NhdGlvbjogTG9jYXRpb24pIHtcbiAgICByZXR1cm4gQXN0QnVpbGRlckV4Y2VwdGlvbi5fY3JlYXRlKG1lc3NhZ2UsIGxvY2F0aW9uKVxuICB9XG59XG5cbmV4cG9ydCBjbGFzcyBOb1N1Y2hMYW5ndWFnZUV4Y2VwdGlvbiBleHRlbmRzIEdoZXJraW5FeGNlcHRpb24ge1xuICBwdWJsaWMgc3RhdGljIGNyZWF0ZShsYW5ndWFnZTogc3RyaW5nLCBsb2NhdGlvbj86IExvY2F0aW9uKSB7XG4gICAgY29uc3QgbWVzc2FnZSA9IGBMYW5ndWFnZSBub3Qgc3VwcG9ydGVkOiAke2xhbmd1YWdlfWBcbiAgICByZXR1cm4gTm9TdWNoTGFuZ3VhZ2VFeGNlcHRpb24uX2NyZWF0ZShtZXNzYWdlLCBsb2NhdGlvbilcbiAgfVxufVxuIl19

/***/ }),

/***/ 3508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D2: () => (/* binding */ RuleType),
  ks: () => (/* binding */ TokenType),
  Ay: () => (/* binding */ Parser)
});

// UNUSED EXPORTS: Token

// EXTERNAL MODULE: ./node_modules/@cucumber/gherkin/dist/Errors.js
var Errors = __webpack_require__(8462);
;// CONCATENATED MODULE: ./node_modules/@cucumber/gherkin/dist/TokenExceptions.js

class UnexpectedTokenException extends Errors/* GherkinException */.wg {
    static create(token, expectedTokenTypes) {
        const message = `expected: ${expectedTokenTypes.join(', ')}, got '${token
            .getTokenValue()
            .trim()}'`;
        const location = tokenLocation(token);
        return UnexpectedTokenException._create(message, location);
    }
}
class UnexpectedEOFException extends Errors/* GherkinException */.wg {
    static create(token, expectedTokenTypes) {
        const message = `unexpected end of file, expected: ${expectedTokenTypes.join(', ')}`;
        const location = tokenLocation(token);
        return UnexpectedEOFException._create(message, location);
    }
}
function tokenLocation(token) {
    return token.location?.line && token.line && token.line.indent !== undefined
        ? {
            line: token.location.line,
            column: token.line.indent + 1,
        }
        : token.location;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiVG9rZW5FeGNlcHRpb25zLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vc3JjL1Rva2VuRXhjZXB0aW9ucy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsZ0JBQWdCLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFHOUMsTUFBTSxPQUFPLHdCQUF5QixTQUFRLGdCQUFnQjtJQUNyRCxNQUFNLENBQUMsTUFBTSxDQUFZLEtBQXdCLEVBQUUsa0JBQTRCO1FBQ3BGLE1BQU0sT0FBTyxHQUFHLGFBQWEsa0JBQWtCLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxVQUFVLEtBQUs7YUFDdEUsYUFBYSxFQUFFO2FBQ2YsSUFBSSxFQUFFLEdBQUcsQ0FBQTtRQUVaLE1BQU0sUUFBUSxHQUFHLGFBQWEsQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUVyQyxPQUFPLHdCQUF3QixDQUFDLE9BQU8sQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLENBQUE7SUFDNUQsQ0FBQztDQUNGO0FBRUQsTUFBTSxPQUFPLHNCQUF1QixTQUFRLGdCQUFnQjtJQUNuRCxNQUFNLENBQUMsTUFBTSxDQUFZLEtBQXdCLEVBQUUsa0JBQTRCO1FBQ3BGLE1BQU0sT0FBTyxHQUFHLHFDQUFxQyxrQkFBa0IsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQTtRQUNwRixNQUFNLFFBQVEsR0FBRyxhQUFhLENBQUMsS0FBSyxDQUFDLENBQUE7UUFFckMsT0FBTyxzQkFBc0IsQ0FBQyxPQUFPLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFBO0lBQzFELENBQUM7Q0FDRjtBQUVELFNBQVMsYUFBYSxDQUFZLEtBQXdCO0lBQ3hELE9BQU8sS0FBSyxDQUFDLFFBQVEsRUFBRSxJQUFJLElBQUksS0FBSyxDQUFDLElBQUksSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sS0FBSyxTQUFTO1FBQzFFLENBQUMsQ0FBQztZQUNFLElBQUksRUFBRSxLQUFLLENBQUMsUUFBUSxDQUFDLElBQUk7WUFDekIsTUFBTSxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUM7U0FDOUI7UUFDSCxDQUFDLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQTtBQUNwQixDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgR2hlcmtpbkV4Y2VwdGlvbiB9IGZyb20gJy4vRXJyb3JzLmpzJ1xuaW1wb3J0IHR5cGUgSVRva2VuIGZyb20gJy4vSVRva2VuLmpzJ1xuXG5leHBvcnQgY2xhc3MgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uIGV4dGVuZHMgR2hlcmtpbkV4Y2VwdGlvbiB7XG4gIHB1YmxpYyBzdGF0aWMgY3JlYXRlPFRva2VuVHlwZT4odG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBleHBlY3RlZFRva2VuVHlwZXM6IHN0cmluZ1tdKSB7XG4gICAgY29uc3QgbWVzc2FnZSA9IGBleHBlY3RlZDogJHtleHBlY3RlZFRva2VuVHlwZXMuam9pbignLCAnKX0sIGdvdCAnJHt0b2tlblxuICAgICAgLmdldFRva2VuVmFsdWUoKVxuICAgICAgLnRyaW0oKX0nYFxuXG4gICAgY29uc3QgbG9jYXRpb24gPSB0b2tlbkxvY2F0aW9uKHRva2VuKVxuXG4gICAgcmV0dXJuIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5fY3JlYXRlKG1lc3NhZ2UsIGxvY2F0aW9uKVxuICB9XG59XG5cbmV4cG9ydCBjbGFzcyBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uIGV4dGVuZHMgR2hlcmtpbkV4Y2VwdGlvbiB7XG4gIHB1YmxpYyBzdGF0aWMgY3JlYXRlPFRva2VuVHlwZT4odG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBleHBlY3RlZFRva2VuVHlwZXM6IHN0cmluZ1tdKSB7XG4gICAgY29uc3QgbWVzc2FnZSA9IGB1bmV4cGVjdGVkIGVuZCBvZiBmaWxlLCBleHBlY3RlZDogJHtleHBlY3RlZFRva2VuVHlwZXMuam9pbignLCAnKX1gXG4gICAgY29uc3QgbG9jYXRpb24gPSB0b2tlbkxvY2F0aW9uKHRva2VuKVxuXG4gICAgcmV0dXJuIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uX2NyZWF0ZShtZXNzYWdlLCBsb2NhdGlvbilcbiAgfVxufVxuXG5mdW5jdGlvbiB0b2tlbkxvY2F0aW9uPFRva2VuVHlwZT4odG9rZW46IElUb2tlbjxUb2tlblR5cGU+KSB7XG4gIHJldHVybiB0b2tlbi5sb2NhdGlvbj8ubGluZSAmJiB0b2tlbi5saW5lICYmIHRva2VuLmxpbmUuaW5kZW50ICE9PSB1bmRlZmluZWRcbiAgICA/IHtcbiAgICAgICAgbGluZTogdG9rZW4ubG9jYXRpb24ubGluZSxcbiAgICAgICAgY29sdW1uOiB0b2tlbi5saW5lLmluZGVudCArIDEsXG4gICAgICB9XG4gICAgOiB0b2tlbi5sb2NhdGlvblxufVxuIl19
;// CONCATENATED MODULE: ./node_modules/@cucumber/gherkin/dist/TokenScanner.js
/**
 * The scanner reads a gherkin doc (typically read from a .feature file) and creates a token for each line.
 * The tokens are passed to the parser, which outputs an AST (Abstract Syntax Tree).
 *
 * If the scanner sees a `#` language header, it will reconfigure itself dynamically to look for
 * Gherkin keywords for the associated language. The keywords are defined in gherkin-languages.json.
 */
class TokenScanner {
    makeToken;
    lineNumber = 0;
    lines;
    constructor(source, makeToken) {
        this.makeToken = makeToken;
        this.lines = source.split(/\r?\n/);
        if (this.lines.length > 0 && this.lines[this.lines.length - 1].trim() === '') {
            this.lines.pop();
        }
    }
    read() {
        const line = this.lines[this.lineNumber++];
        const location = {
            line: this.lineNumber,
        };
        return this.makeToken(line, location);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiVG9rZW5TY2FubmVyLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vc3JjL1Rva2VuU2Nhbm5lci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFHQTs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsT0FBTyxPQUFPLFlBQVk7SUFNWixTQUFTO0lBTHBCLFVBQVUsR0FBRyxDQUFDLENBQUE7SUFDZCxLQUFLLENBQVU7SUFFdkIsWUFDRSxNQUFjLEVBQ0csU0FBa0U7eUJBQWxFLFNBQVM7UUFFMUIsSUFBSSxDQUFDLEtBQUssR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBQ2xDLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUM7WUFDN0UsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQTtRQUNsQixDQUFDO0lBQ0gsQ0FBQztJQUVNLElBQUk7UUFDVCxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxVQUFVLEVBQUUsQ0FBQyxDQUFBO1FBQzFDLE1BQU0sUUFBUSxHQUFHO1lBQ2YsSUFBSSxFQUFFLElBQUksQ0FBQyxVQUFVO1NBQ3RCLENBQUE7UUFDRCxPQUFPLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxFQUFFLFFBQVEsQ0FBQyxDQUFBO0lBQ3ZDLENBQUM7Q0FDRiIsInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB0eXBlIHsgTG9jYXRpb24gfSBmcm9tICdAY3VjdW1iZXIvbWVzc2FnZXMnXG5pbXBvcnQgdHlwZSBJVG9rZW4gZnJvbSAnLi9JVG9rZW4uanMnXG5cbi8qKlxuICogVGhlIHNjYW5uZXIgcmVhZHMgYSBnaGVya2luIGRvYyAodHlwaWNhbGx5IHJlYWQgZnJvbSBhIC5mZWF0dXJlIGZpbGUpIGFuZCBjcmVhdGVzIGEgdG9rZW4gZm9yIGVhY2ggbGluZS5cbiAqIFRoZSB0b2tlbnMgYXJlIHBhc3NlZCB0byB0aGUgcGFyc2VyLCB3aGljaCBvdXRwdXRzIGFuIEFTVCAoQWJzdHJhY3QgU3ludGF4IFRyZWUpLlxuICpcbiAqIElmIHRoZSBzY2FubmVyIHNlZXMgYSBgI2AgbGFuZ3VhZ2UgaGVhZGVyLCBpdCB3aWxsIHJlY29uZmlndXJlIGl0c2VsZiBkeW5hbWljYWxseSB0byBsb29rIGZvclxuICogR2hlcmtpbiBrZXl3b3JkcyBmb3IgdGhlIGFzc29jaWF0ZWQgbGFuZ3VhZ2UuIFRoZSBrZXl3b3JkcyBhcmUgZGVmaW5lZCBpbiBnaGVya2luLWxhbmd1YWdlcy5qc29uLlxuICovXG5leHBvcnQgZGVmYXVsdCBjbGFzcyBUb2tlblNjYW5uZXI8VG9rZW5UeXBlPiB7XG4gIHByaXZhdGUgbGluZU51bWJlciA9IDBcbiAgcHJpdmF0ZSBsaW5lczogc3RyaW5nW11cblxuICBjb25zdHJ1Y3RvcihcbiAgICBzb3VyY2U6IHN0cmluZyxcbiAgICBwcml2YXRlIHJlYWRvbmx5IG1ha2VUb2tlbjogKGxpbmU6IHN0cmluZywgbG9jYXRpb246IExvY2F0aW9uKSA9PiBJVG9rZW48VG9rZW5UeXBlPlxuICApIHtcbiAgICB0aGlzLmxpbmVzID0gc291cmNlLnNwbGl0KC9cXHI/XFxuLylcbiAgICBpZiAodGhpcy5saW5lcy5sZW5ndGggPiAwICYmIHRoaXMubGluZXNbdGhpcy5saW5lcy5sZW5ndGggLSAxXS50cmltKCkgPT09ICcnKSB7XG4gICAgICB0aGlzLmxpbmVzLnBvcCgpXG4gICAgfVxuICB9XG5cbiAgcHVibGljIHJlYWQoKTogSVRva2VuPFRva2VuVHlwZT4ge1xuICAgIGNvbnN0IGxpbmUgPSB0aGlzLmxpbmVzW3RoaXMubGluZU51bWJlcisrXVxuICAgIGNvbnN0IGxvY2F0aW9uID0ge1xuICAgICAgbGluZTogdGhpcy5saW5lTnVtYmVyLFxuICAgIH1cbiAgICByZXR1cm4gdGhpcy5tYWtlVG9rZW4obGluZSwgbG9jYXRpb24pXG4gIH1cbn1cbiJdfQ==
// EXTERNAL MODULE: ./node_modules/@cucumber/gherkin/dist/countSymbols.js
var countSymbols = __webpack_require__(4365);
;// CONCATENATED MODULE: ./node_modules/@cucumber/gherkin/dist/GherkinLine.js

class GherkinLine {
    lineText;
    lineNumber;
    trimmedLineText;
    isEmpty;
    indent;
    column;
    text;
    constructor(lineText, lineNumber) {
        this.lineText = lineText;
        this.lineNumber = lineNumber;
        this.trimmedLineText = lineText.replace(/^\s+/g, ''); // ltrim
        this.isEmpty = this.trimmedLineText.length === 0;
        this.indent = (0,countSymbols/* default */.A)(lineText) - (0,countSymbols/* default */.A)(this.trimmedLineText);
    }
    startsWith(prefix) {
        return this.trimmedLineText.indexOf(prefix) === 0;
    }
    startsWithTitleKeyword(keyword) {
        return this.startsWith(`${keyword}:`); // The C# impl is more complicated. Find out why.
    }
    match(regexp) {
        return this.trimmedLineText.match(regexp);
    }
    getLineText(indentToRemove) {
        if (indentToRemove < 0 || indentToRemove > this.indent) {
            return this.trimmedLineText;
        }
        else {
            return this.lineText.substring(indentToRemove);
        }
    }
    getRestTrimmed(length) {
        return this.trimmedLineText.substring(length).trim();
    }
    getTableCells() {
        const cells = [];
        let col = 0;
        let startCol = col + 1;
        let cell = '';
        let firstCell = true;
        while (col < this.trimmedLineText.length) {
            let chr = this.trimmedLineText[col];
            col++;
            if (chr === '|') {
                if (firstCell) {
                    // First cell (content before the first |) is skipped
                    firstCell = false;
                }
                else {
                    // Keeps newlines
                    const trimmedLeft = cell.replace(/^[ \t\v\f\r\u0085\u00A0]*/g, '');
                    const trimmed = trimmedLeft.replace(/[ \t\v\f\r\u0085\u00A0]*$/g, '');
                    const cellIndent = cell.length - trimmedLeft.length;
                    const span = {
                        column: this.indent + startCol + cellIndent,
                        text: trimmed,
                    };
                    cells.push(span);
                }
                cell = '';
                startCol = col + 1;
            }
            else if (chr === '\\') {
                chr = this.trimmedLineText[col];
                col += 1;
                if (chr === 'n') {
                    cell += '\n';
                }
                else {
                    if (chr !== '|' && chr !== '\\') {
                        cell += '\\';
                    }
                    cell += chr;
                }
            }
            else {
                cell += chr;
            }
        }
        return cells;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiR2hlcmtpbkxpbmUuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi9zcmMvR2hlcmtpbkxpbmUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxZQUFZLE1BQU0sbUJBQW1CLENBQUE7QUFHNUMsTUFBTSxDQUFDLE9BQU8sT0FBTyxXQUFXO0lBUVosUUFBUTtJQUNSLFVBQVU7SUFSckIsZUFBZSxDQUFRO0lBQ3ZCLE9BQU8sQ0FBUztJQUNQLE1BQU0sQ0FBUTtJQUN2QixNQUFNLENBQVE7SUFDZCxJQUFJLENBQVE7SUFFbkIsWUFDa0IsUUFBZ0IsRUFDaEIsVUFBa0I7d0JBRGxCLFFBQVE7MEJBQ1IsVUFBVTtRQUUxQixJQUFJLENBQUMsZUFBZSxHQUFHLFFBQVEsQ0FBQyxPQUFPLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxDQUFBLENBQUMsUUFBUTtRQUM3RCxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQyxlQUFlLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBQTtRQUNoRCxJQUFJLENBQUMsTUFBTSxHQUFHLFlBQVksQ0FBQyxRQUFRLENBQUMsR0FBRyxZQUFZLENBQUMsSUFBSSxDQUFDLGVBQWUsQ0FBQyxDQUFBO0lBQzNFLENBQUM7SUFFTSxVQUFVLENBQUMsTUFBYztRQUM5QixPQUFPLElBQUksQ0FBQyxlQUFlLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNuRCxDQUFDO0lBRU0sc0JBQXNCLENBQUMsT0FBZTtRQUMzQyxPQUFPLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxPQUFPLEdBQUcsQ0FBQyxDQUFBLENBQUMsaURBQWlEO0lBQ3pGLENBQUM7SUFFTSxLQUFLLENBQUMsTUFBYztRQUN6QixPQUFPLElBQUksQ0FBQyxlQUFlLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFBO0lBQzNDLENBQUM7SUFFTSxXQUFXLENBQUMsY0FBc0I7UUFDdkMsSUFBSSxjQUFjLEdBQUcsQ0FBQyxJQUFJLGNBQWMsR0FBRyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUM7WUFDdkQsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFBO1FBQzdCLENBQUM7YUFBTSxDQUFDO1lBQ04sT0FBTyxJQUFJLENBQUMsUUFBUSxDQUFDLFNBQVMsQ0FBQyxjQUFjLENBQUMsQ0FBQTtRQUNoRCxDQUFDO0lBQ0gsQ0FBQztJQUVNLGNBQWMsQ0FBQyxNQUFjO1FBQ2xDLE9BQU8sSUFBSSxDQUFDLGVBQWUsQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDdEQsQ0FBQztJQUVNLGFBQWE7UUFDbEIsTUFBTSxLQUFLLEdBQUcsRUFBRSxDQUFBO1FBQ2hCLElBQUksR0FBRyxHQUFHLENBQUMsQ0FBQTtRQUNYLElBQUksUUFBUSxHQUFHLEdBQUcsR0FBRyxDQUFDLENBQUE7UUFDdEIsSUFBSSxJQUFJLEdBQUcsRUFBRSxDQUFBO1FBQ2IsSUFBSSxTQUFTLEdBQUcsSUFBSSxDQUFBO1FBQ3BCLE9BQU8sR0FBRyxHQUFHLElBQUksQ0FBQyxlQUFlLENBQUMsTUFBTSxFQUFFLENBQUM7WUFDekMsSUFBSSxHQUFHLEdBQUcsSUFBSSxDQUFDLGVBQWUsQ0FBQyxHQUFHLENBQUMsQ0FBQTtZQUNuQyxHQUFHLEVBQUUsQ0FBQTtZQUVMLElBQUksR0FBRyxLQUFLLEdBQUcsRUFBRSxDQUFDO2dCQUNoQixJQUFJLFNBQVMsRUFBRSxDQUFDO29CQUNkLHFEQUFxRDtvQkFDckQsU0FBUyxHQUFHLEtBQUssQ0FBQTtnQkFDbkIsQ0FBQztxQkFBTSxDQUFDO29CQUNOLGlCQUFpQjtvQkFDakIsTUFBTSxXQUFXLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyw0QkFBNEIsRUFBRSxFQUFFLENBQUMsQ0FBQTtvQkFDbEUsTUFBTSxPQUFPLEdBQUcsV0FBVyxDQUFDLE9BQU8sQ0FBQyw0QkFBNEIsRUFBRSxFQUFFLENBQUMsQ0FBQTtvQkFDckUsTUFBTSxVQUFVLEdBQUcsSUFBSSxDQUFDLE1BQU0sR0FBRyxXQUFXLENBQUMsTUFBTSxDQUFBO29CQUNuRCxNQUFNLElBQUksR0FBRzt3QkFDWCxNQUFNLEVBQUUsSUFBSSxDQUFDLE1BQU0sR0FBRyxRQUFRLEdBQUcsVUFBVTt3QkFDM0MsSUFBSSxFQUFFLE9BQU87cUJBQ2QsQ0FBQTtvQkFDRCxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFBO2dCQUNsQixDQUFDO2dCQUNELElBQUksR0FBRyxFQUFFLENBQUE7Z0JBQ1QsUUFBUSxHQUFHLEdBQUcsR0FBRyxDQUFDLENBQUE7WUFDcEIsQ0FBQztpQkFBTSxJQUFJLEdBQUcsS0FBSyxJQUFJLEVBQUUsQ0FBQztnQkFDeEIsR0FBRyxHQUFHLElBQUksQ0FBQyxlQUFlLENBQUMsR0FBRyxDQUFDLENBQUE7Z0JBQy9CLEdBQUcsSUFBSSxDQUFDLENBQUE7Z0JBQ1IsSUFBSSxHQUFHLEtBQUssR0FBRyxFQUFFLENBQUM7b0JBQ2hCLElBQUksSUFBSSxJQUFJLENBQUE7Z0JBQ2QsQ0FBQztxQkFBTSxDQUFDO29CQUNOLElBQUksR0FBRyxLQUFLLEdBQUcsSUFBSSxHQUFHLEtBQUssSUFBSSxFQUFFLENBQUM7d0JBQ2hDLElBQUksSUFBSSxJQUFJLENBQUE7b0JBQ2QsQ0FBQztvQkFDRCxJQUFJLElBQUksR0FBRyxDQUFBO2dCQUNiLENBQUM7WUFDSCxDQUFDO2lCQUFNLENBQUM7Z0JBQ04sSUFBSSxJQUFJLEdBQUcsQ0FBQTtZQUNiLENBQUM7UUFDSCxDQUFDO1FBRUQsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0NBQ0YiLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgY291bnRTeW1ib2xzIGZyb20gJy4vY291bnRTeW1ib2xzLmpzJ1xuaW1wb3J0IHR5cGUgeyBJR2hlcmtpbkxpbmUsIEl0ZW0gfSBmcm9tICcuL0lUb2tlbi5qcydcblxuZXhwb3J0IGRlZmF1bHQgY2xhc3MgR2hlcmtpbkxpbmUgaW1wbGVtZW50cyBJR2hlcmtpbkxpbmUge1xuICBwdWJsaWMgdHJpbW1lZExpbmVUZXh0OiBzdHJpbmdcbiAgcHVibGljIGlzRW1wdHk6IGJvb2xlYW5cbiAgcHVibGljIHJlYWRvbmx5IGluZGVudDogbnVtYmVyXG4gIHB1YmxpYyBjb2x1bW46IG51bWJlclxuICBwdWJsaWMgdGV4dDogc3RyaW5nXG5cbiAgY29uc3RydWN0b3IoXG4gICAgcHVibGljIHJlYWRvbmx5IGxpbmVUZXh0OiBzdHJpbmcsXG4gICAgcHVibGljIHJlYWRvbmx5IGxpbmVOdW1iZXI6IG51bWJlclxuICApIHtcbiAgICB0aGlzLnRyaW1tZWRMaW5lVGV4dCA9IGxpbmVUZXh0LnJlcGxhY2UoL15cXHMrL2csICcnKSAvLyBsdHJpbVxuICAgIHRoaXMuaXNFbXB0eSA9IHRoaXMudHJpbW1lZExpbmVUZXh0Lmxlbmd0aCA9PT0gMFxuICAgIHRoaXMuaW5kZW50ID0gY291bnRTeW1ib2xzKGxpbmVUZXh0KSAtIGNvdW50U3ltYm9scyh0aGlzLnRyaW1tZWRMaW5lVGV4dClcbiAgfVxuXG4gIHB1YmxpYyBzdGFydHNXaXRoKHByZWZpeDogc3RyaW5nKSB7XG4gICAgcmV0dXJuIHRoaXMudHJpbW1lZExpbmVUZXh0LmluZGV4T2YocHJlZml4KSA9PT0gMFxuICB9XG5cbiAgcHVibGljIHN0YXJ0c1dpdGhUaXRsZUtleXdvcmQoa2V5d29yZDogc3RyaW5nKSB7XG4gICAgcmV0dXJuIHRoaXMuc3RhcnRzV2l0aChgJHtrZXl3b3JkfTpgKSAvLyBUaGUgQyMgaW1wbCBpcyBtb3JlIGNvbXBsaWNhdGVkLiBGaW5kIG91dCB3aHkuXG4gIH1cblxuICBwdWJsaWMgbWF0Y2gocmVnZXhwOiBSZWdFeHApIHtcbiAgICByZXR1cm4gdGhpcy50cmltbWVkTGluZVRleHQubWF0Y2gocmVnZXhwKVxuICB9XG5cbiAgcHVibGljIGdldExpbmVUZXh0KGluZGVudFRvUmVtb3ZlOiBudW1iZXIpIHtcbiAgICBpZiAoaW5kZW50VG9SZW1vdmUgPCAwIHx8IGluZGVudFRvUmVtb3ZlID4gdGhpcy5pbmRlbnQpIHtcbiAgICAgIHJldHVybiB0aGlzLnRyaW1tZWRMaW5lVGV4dFxuICAgIH0gZWxzZSB7XG4gICAgICByZXR1cm4gdGhpcy5saW5lVGV4dC5zdWJzdHJpbmcoaW5kZW50VG9SZW1vdmUpXG4gICAgfVxuICB9XG5cbiAgcHVibGljIGdldFJlc3RUcmltbWVkKGxlbmd0aDogbnVtYmVyKSB7XG4gICAgcmV0dXJuIHRoaXMudHJpbW1lZExpbmVUZXh0LnN1YnN0cmluZyhsZW5ndGgpLnRyaW0oKVxuICB9XG5cbiAgcHVibGljIGdldFRhYmxlQ2VsbHMoKTogcmVhZG9ubHkgSXRlbVtdIHtcbiAgICBjb25zdCBjZWxscyA9IFtdXG4gICAgbGV0IGNvbCA9IDBcbiAgICBsZXQgc3RhcnRDb2wgPSBjb2wgKyAxXG4gICAgbGV0IGNlbGwgPSAnJ1xuICAgIGxldCBmaXJzdENlbGwgPSB0cnVlXG4gICAgd2hpbGUgKGNvbCA8IHRoaXMudHJpbW1lZExpbmVUZXh0Lmxlbmd0aCkge1xuICAgICAgbGV0IGNociA9IHRoaXMudHJpbW1lZExpbmVUZXh0W2NvbF1cbiAgICAgIGNvbCsrXG5cbiAgICAgIGlmIChjaHIgPT09ICd8Jykge1xuICAgICAgICBpZiAoZmlyc3RDZWxsKSB7XG4gICAgICAgICAgLy8gRmlyc3QgY2VsbCAoY29udGVudCBiZWZvcmUgdGhlIGZpcnN0IHwpIGlzIHNraXBwZWRcbiAgICAgICAgICBmaXJzdENlbGwgPSBmYWxzZVxuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIC8vIEtlZXBzIG5ld2xpbmVzXG4gICAgICAgICAgY29uc3QgdHJpbW1lZExlZnQgPSBjZWxsLnJlcGxhY2UoL15bIFxcdFxcdlxcZlxcclxcdTAwODVcXHUwMEEwXSovZywgJycpXG4gICAgICAgICAgY29uc3QgdHJpbW1lZCA9IHRyaW1tZWRMZWZ0LnJlcGxhY2UoL1sgXFx0XFx2XFxmXFxyXFx1MDA4NVxcdTAwQTBdKiQvZywgJycpXG4gICAgICAgICAgY29uc3QgY2VsbEluZGVudCA9IGNlbGwubGVuZ3RoIC0gdHJpbW1lZExlZnQubGVuZ3RoXG4gICAgICAgICAgY29uc3Qgc3BhbiA9IHtcbiAgICAgICAgICAgIGNvbHVtbjogdGhpcy5pbmRlbnQgKyBzdGFydENvbCArIGNlbGxJbmRlbnQsXG4gICAgICAgICAgICB0ZXh0OiB0cmltbWVkLFxuICAgICAgICAgIH1cbiAgICAgICAgICBjZWxscy5wdXNoKHNwYW4pXG4gICAgICAgIH1cbiAgICAgICAgY2VsbCA9ICcnXG4gICAgICAgIHN0YXJ0Q29sID0gY29sICsgMVxuICAgICAgfSBlbHNlIGlmIChjaHIgPT09ICdcXFxcJykge1xuICAgICAgICBjaHIgPSB0aGlzLnRyaW1tZWRMaW5lVGV4dFtjb2xdXG4gICAgICAgIGNvbCArPSAxXG4gICAgICAgIGlmIChjaHIgPT09ICduJykge1xuICAgICAgICAgIGNlbGwgKz0gJ1xcbidcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICBpZiAoY2hyICE9PSAnfCcgJiYgY2hyICE9PSAnXFxcXCcpIHtcbiAgICAgICAgICAgIGNlbGwgKz0gJ1xcXFwnXG4gICAgICAgICAgfVxuICAgICAgICAgIGNlbGwgKz0gY2hyXG4gICAgICAgIH1cbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGNlbGwgKz0gY2hyXG4gICAgICB9XG4gICAgfVxuXG4gICAgcmV0dXJuIGNlbGxzXG4gIH1cbn1cbiJdfQ==
;// CONCATENATED MODULE: ./node_modules/@cucumber/gherkin/dist/Parser.js
// This file is generated. Do not edit! Edit gherkin-javascript.razor instead.




class Token {
    line;
    location;
    isEof;
    matchedText;
    matchedType;
    matchedItems;
    matchedKeyword;
    matchedIndent;
    matchedGherkinDialect;
    matchedKeywordType;
    constructor(line, location) {
        this.line = line;
        this.location = location;
        this.isEof = !line;
    }
    getTokenValue() {
        return this.isEof ? 'EOF' : this.line.getLineText(-1);
    }
}
var TokenType;
(function (TokenType) {
    TokenType[TokenType["None"] = 0] = "None";
    TokenType[TokenType["EOF"] = 1] = "EOF";
    TokenType[TokenType["Empty"] = 2] = "Empty";
    TokenType[TokenType["Comment"] = 3] = "Comment";
    TokenType[TokenType["TagLine"] = 4] = "TagLine";
    TokenType[TokenType["FeatureLine"] = 5] = "FeatureLine";
    TokenType[TokenType["RuleLine"] = 6] = "RuleLine";
    TokenType[TokenType["BackgroundLine"] = 7] = "BackgroundLine";
    TokenType[TokenType["ScenarioLine"] = 8] = "ScenarioLine";
    TokenType[TokenType["ExamplesLine"] = 9] = "ExamplesLine";
    TokenType[TokenType["StepLine"] = 10] = "StepLine";
    TokenType[TokenType["DocStringSeparator"] = 11] = "DocStringSeparator";
    TokenType[TokenType["TableRow"] = 12] = "TableRow";
    TokenType[TokenType["Language"] = 13] = "Language";
    TokenType[TokenType["Other"] = 14] = "Other";
})(TokenType || (TokenType = {}));
var RuleType;
(function (RuleType) {
    RuleType[RuleType["None"] = 0] = "None";
    RuleType[RuleType["_EOF"] = 1] = "_EOF";
    RuleType[RuleType["_Empty"] = 2] = "_Empty";
    RuleType[RuleType["_Comment"] = 3] = "_Comment";
    RuleType[RuleType["_TagLine"] = 4] = "_TagLine";
    RuleType[RuleType["_FeatureLine"] = 5] = "_FeatureLine";
    RuleType[RuleType["_RuleLine"] = 6] = "_RuleLine";
    RuleType[RuleType["_BackgroundLine"] = 7] = "_BackgroundLine";
    RuleType[RuleType["_ScenarioLine"] = 8] = "_ScenarioLine";
    RuleType[RuleType["_ExamplesLine"] = 9] = "_ExamplesLine";
    RuleType[RuleType["_StepLine"] = 10] = "_StepLine";
    RuleType[RuleType["_DocStringSeparator"] = 11] = "_DocStringSeparator";
    RuleType[RuleType["_TableRow"] = 12] = "_TableRow";
    RuleType[RuleType["_Language"] = 13] = "_Language";
    RuleType[RuleType["_Other"] = 14] = "_Other";
    RuleType[RuleType["GherkinDocument"] = 15] = "GherkinDocument";
    RuleType[RuleType["Feature"] = 16] = "Feature";
    RuleType[RuleType["FeatureHeader"] = 17] = "FeatureHeader";
    RuleType[RuleType["Rule"] = 18] = "Rule";
    RuleType[RuleType["RuleHeader"] = 19] = "RuleHeader";
    RuleType[RuleType["Background"] = 20] = "Background";
    RuleType[RuleType["ScenarioDefinition"] = 21] = "ScenarioDefinition";
    RuleType[RuleType["Scenario"] = 22] = "Scenario";
    RuleType[RuleType["ExamplesDefinition"] = 23] = "ExamplesDefinition";
    RuleType[RuleType["Examples"] = 24] = "Examples";
    RuleType[RuleType["ExamplesTable"] = 25] = "ExamplesTable";
    RuleType[RuleType["Step"] = 26] = "Step";
    RuleType[RuleType["StepArg"] = 27] = "StepArg";
    RuleType[RuleType["DataTableAndMaybeDocString"] = 28] = "DataTableAndMaybeDocString";
    RuleType[RuleType["DocStringAndMaybeDataTable"] = 29] = "DocStringAndMaybeDataTable";
    RuleType[RuleType["DataTable"] = 30] = "DataTable";
    RuleType[RuleType["DocString"] = 31] = "DocString";
    RuleType[RuleType["Tags"] = 32] = "Tags";
    RuleType[RuleType["DescriptionHelper"] = 33] = "DescriptionHelper";
    RuleType[RuleType["Description"] = 34] = "Description";
})(RuleType || (RuleType = {}));
class Parser {
    builder;
    tokenMatcher;
    stopAtFirstError = false;
    context;
    constructor(builder, tokenMatcher) {
        this.builder = builder;
        this.tokenMatcher = tokenMatcher;
    }
    parse(gherkinSource) {
        const tokenScanner = new TokenScanner(gherkinSource, (line, location) => {
            const gherkinLine = line === null || line === undefined
                ? null
                : new GherkinLine(line, location.line);
            return new Token(gherkinLine, location);
        });
        this.builder.reset();
        this.tokenMatcher.reset();
        this.context = {
            tokenScanner,
            tokenQueue: [],
            errors: [],
        };
        this.startRule(this.context, RuleType.GherkinDocument);
        let state = 0;
        let token = null;
        while (true) {
            token = this.readToken(this.context);
            state = this.matchToken(state, token, this.context);
            if (token.isEof)
                break;
        }
        this.endRule(this.context);
        if (this.context.errors.length > 0) {
            throw Errors/* CompositeParserException */.GE.create(this.context.errors);
        }
        return this.getResult();
    }
    addError(context, error) {
        if (!context.errors.map(e => { return e.message; }).includes(error.message)) {
            context.errors.push(error);
            if (context.errors.length > 10)
                throw Errors/* CompositeParserException */.GE.create(context.errors);
        }
    }
    startRule(context, ruleType) {
        this.handleAstError(context, () => this.builder.startRule(ruleType));
    }
    endRule(context) {
        this.handleAstError(context, () => this.builder.endRule());
    }
    build(context, token) {
        this.handleAstError(context, () => this.builder.build(token));
    }
    getResult() {
        return this.builder.getResult();
    }
    handleAstError(context, action) {
        this.handleExternalError(context, true, action);
    }
    handleExternalError(context, defaultValue, action) {
        if (this.stopAtFirstError)
            return action();
        try {
            return action();
        }
        catch (e) {
            if (e instanceof Errors/* CompositeParserException */.GE) {
                e.errors.forEach((error) => this.addError(context, error));
            }
            else if (e instanceof Errors/* ParserException */.Bn ||
                e instanceof Errors/* AstBuilderException */.ZX ||
                e instanceof UnexpectedTokenException ||
                e instanceof Errors/* NoSuchLanguageException */.Yr) {
                this.addError(context, e);
            }
            else {
                throw e;
            }
        }
        return defaultValue;
    }
    readToken(context) {
        return context.tokenQueue.length > 0
            ? context.tokenQueue.shift()
            : context.tokenScanner.read();
    }
    matchToken(state, token, context) {
        switch (state) {
            case 0:
                return this.matchTokenAt_0(token, context);
            case 1:
                return this.matchTokenAt_1(token, context);
            case 2:
                return this.matchTokenAt_2(token, context);
            case 3:
                return this.matchTokenAt_3(token, context);
            case 4:
                return this.matchTokenAt_4(token, context);
            case 5:
                return this.matchTokenAt_5(token, context);
            case 6:
                return this.matchTokenAt_6(token, context);
            case 7:
                return this.matchTokenAt_7(token, context);
            case 8:
                return this.matchTokenAt_8(token, context);
            case 9:
                return this.matchTokenAt_9(token, context);
            case 10:
                return this.matchTokenAt_10(token, context);
            case 11:
                return this.matchTokenAt_11(token, context);
            case 12:
                return this.matchTokenAt_12(token, context);
            case 13:
                return this.matchTokenAt_13(token, context);
            case 14:
                return this.matchTokenAt_14(token, context);
            case 15:
                return this.matchTokenAt_15(token, context);
            case 16:
                return this.matchTokenAt_16(token, context);
            case 17:
                return this.matchTokenAt_17(token, context);
            case 18:
                return this.matchTokenAt_18(token, context);
            case 19:
                return this.matchTokenAt_19(token, context);
            case 20:
                return this.matchTokenAt_20(token, context);
            case 21:
                return this.matchTokenAt_21(token, context);
            case 22:
                return this.matchTokenAt_22(token, context);
            case 23:
                return this.matchTokenAt_23(token, context);
            case 24:
                return this.matchTokenAt_24(token, context);
            case 25:
                return this.matchTokenAt_25(token, context);
            case 26:
                return this.matchTokenAt_26(token, context);
            case 27:
                return this.matchTokenAt_27(token, context);
            case 28:
                return this.matchTokenAt_28(token, context);
            case 29:
                return this.matchTokenAt_29(token, context);
            case 30:
                return this.matchTokenAt_30(token, context);
            case 31:
                return this.matchTokenAt_31(token, context);
            case 32:
                return this.matchTokenAt_32(token, context);
            case 33:
                return this.matchTokenAt_33(token, context);
            case 34:
                return this.matchTokenAt_34(token, context);
            case 35:
                return this.matchTokenAt_35(token, context);
            case 36:
                return this.matchTokenAt_36(token, context);
            case 37:
                return this.matchTokenAt_37(token, context);
            case 38:
                return this.matchTokenAt_38(token, context);
            case 39:
                return this.matchTokenAt_39(token, context);
            case 40:
                return this.matchTokenAt_40(token, context);
            case 41:
                return this.matchTokenAt_41(token, context);
            case 43:
                return this.matchTokenAt_43(token, context);
            case 44:
                return this.matchTokenAt_44(token, context);
            case 45:
                return this.matchTokenAt_45(token, context);
            case 46:
                return this.matchTokenAt_46(token, context);
            case 47:
                return this.matchTokenAt_47(token, context);
            case 48:
                return this.matchTokenAt_48(token, context);
            case 49:
                return this.matchTokenAt_49(token, context);
            case 50:
                return this.matchTokenAt_50(token, context);
            case 51:
                return this.matchTokenAt_51(token, context);
            case 52:
                return this.matchTokenAt_52(token, context);
            case 53:
                return this.matchTokenAt_53(token, context);
            case 54:
                return this.matchTokenAt_54(token, context);
            default:
                throw new Error("Unknown state: " + state);
        }
    }
    // Start
    matchTokenAt_0(token, context) {
        if (this.match_EOF(context, token)) {
            this.build(context, token);
            return 42;
        }
        if (this.match_Language(context, token)) {
            this.startRule(context, RuleType.Feature);
            this.startRule(context, RuleType.FeatureHeader);
            this.build(context, token);
            return 1;
        }
        if (this.match_TagLine(context, token)) {
            this.startRule(context, RuleType.Feature);
            this.startRule(context, RuleType.FeatureHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 2;
        }
        if (this.match_FeatureLine(context, token)) {
            this.startRule(context, RuleType.Feature);
            this.startRule(context, RuleType.FeatureHeader);
            this.build(context, token);
            return 3;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 0;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 0;
        }
        const expectedTokens = ["#EOF", "#Language", "#TagLine", "#FeatureLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 0;
    }
    // GherkinDocument:0>Feature:0>FeatureHeader:0>#Language:0
    matchTokenAt_1(token, context) {
        if (this.match_TagLine(context, token)) {
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 2;
        }
        if (this.match_FeatureLine(context, token)) {
            this.build(context, token);
            return 3;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 1;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 1;
        }
        const expectedTokens = ["#TagLine", "#FeatureLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 1;
    }
    // GherkinDocument:0>Feature:0>FeatureHeader:1>Tags:0>#TagLine:0
    matchTokenAt_2(token, context) {
        if (this.match_TagLine(context, token)) {
            this.build(context, token);
            return 2;
        }
        if (this.match_FeatureLine(context, token)) {
            this.endRule(context);
            this.build(context, token);
            return 3;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 2;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 2;
        }
        const expectedTokens = ["#TagLine", "#FeatureLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 2;
    }
    // GherkinDocument:0>Feature:0>FeatureHeader:2>#FeatureLine:0
    matchTokenAt_3(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 3;
        }
        if (this.match_Comment(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 4;
        }
        if (this.match_BackgroundLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Background);
            this.build(context, token);
            return 5;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 4;
        }
        const expectedTokens = ["#EOF", "#Empty", "#Comment", "#BackgroundLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 3;
    }
    // GherkinDocument:0>Feature:0>FeatureHeader:3>DescriptionHelper:1>Description:0>__alt1:0>#Other:0
    matchTokenAt_4(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 4;
        }
        if (this.match_BackgroundLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Background);
            this.build(context, token);
            return 5;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 4;
        }
        const expectedTokens = ["#EOF", "#Comment", "#BackgroundLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 4;
    }
    // GherkinDocument:0>Feature:1>Background:0>#BackgroundLine:0
    matchTokenAt_5(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 5;
        }
        if (this.match_Comment(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 6;
        }
        if (this.match_StepLine(context, token)) {
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 7;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 6;
        }
        const expectedTokens = ["#EOF", "#Empty", "#Comment", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 5;
    }
    // GherkinDocument:0>Feature:1>Background:1>DescriptionHelper:1>Description:0>__alt1:0>#Other:0
    matchTokenAt_6(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 6;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 7;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 6;
        }
        const expectedTokens = ["#EOF", "#Comment", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 6;
    }
    // GherkinDocument:0>Feature:1>Background:2>Step:0>#StepLine:0
    matchTokenAt_7(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.startRule(context, RuleType.DataTable);
            this.build(context, token);
            return 8;
        }
        if (this.match_DocStringSeparator(context, token)) {
            this.startRule(context, RuleType.DocString);
            this.build(context, token);
            return 52;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 7;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 7;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 7;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#DocStringSeparator", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 7;
    }
    // GherkinDocument:0>Feature:1>Background:2>Step:1>StepArg:0>__alt0:0>DataTableAndMaybeDocString:0>DataTable:0>#TableRow:0
    matchTokenAt_8(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.build(context, token);
            return 8;
        }
        if (this.match_DocStringSeparator(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.DocString);
            this.build(context, token);
            return 9;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 7;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 8;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 8;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#DocStringSeparator", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 8;
    }
    // GherkinDocument:0>Feature:1>Background:2>Step:1>StepArg:0>__alt0:0>DataTableAndMaybeDocString:1>DocString:0>#DocStringSeparator:0
    matchTokenAt_9(token, context) {
        if (this.match_DocStringSeparator(context, token)) {
            this.build(context, token);
            return 10;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 9;
        }
        const expectedTokens = ["#DocStringSeparator", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 9;
    }
    // GherkinDocument:0>Feature:1>Background:2>Step:1>StepArg:0>__alt0:0>DataTableAndMaybeDocString:1>DocString:2>#DocStringSeparator:0
    matchTokenAt_10(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 7;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 10;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 10;
        }
        const expectedTokens = ["#EOF", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 10;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:0>Tags:0>#TagLine:0
    matchTokenAt_11(token, context) {
        if (this.match_TagLine(context, token)) {
            this.build(context, token);
            return 11;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 11;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 11;
        }
        const expectedTokens = ["#TagLine", "#ScenarioLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 11;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:1>Scenario:0>#ScenarioLine:0
    matchTokenAt_12(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 12;
        }
        if (this.match_Comment(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 13;
        }
        if (this.match_StepLine(context, token)) {
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 14;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 18;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 19;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 13;
        }
        const expectedTokens = ["#EOF", "#Empty", "#Comment", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 12;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:1>Scenario:1>DescriptionHelper:1>Description:0>__alt1:0>#Other:0
    matchTokenAt_13(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 13;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 14;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 18;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 19;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 13;
        }
        const expectedTokens = ["#EOF", "#Comment", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 13;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:1>Scenario:2>Step:0>#StepLine:0
    matchTokenAt_14(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.startRule(context, RuleType.DataTable);
            this.build(context, token);
            return 15;
        }
        if (this.match_DocStringSeparator(context, token)) {
            this.startRule(context, RuleType.DocString);
            this.build(context, token);
            return 49;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 14;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 18;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 19;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 14;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 14;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#DocStringSeparator", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 14;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:1>Scenario:2>Step:1>StepArg:0>__alt0:0>DataTableAndMaybeDocString:0>DataTable:0>#TableRow:0
    matchTokenAt_15(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.build(context, token);
            return 15;
        }
        if (this.match_DocStringSeparator(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.DocString);
            this.build(context, token);
            return 16;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 14;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 18;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 19;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 15;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 15;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#DocStringSeparator", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 15;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:1>Scenario:2>Step:1>StepArg:0>__alt0:0>DataTableAndMaybeDocString:1>DocString:0>#DocStringSeparator:0
    matchTokenAt_16(token, context) {
        if (this.match_DocStringSeparator(context, token)) {
            this.build(context, token);
            return 17;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 16;
        }
        const expectedTokens = ["#DocStringSeparator", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 16;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:1>Scenario:2>Step:1>StepArg:0>__alt0:0>DataTableAndMaybeDocString:1>DocString:2>#DocStringSeparator:0
    matchTokenAt_17(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 14;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 18;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 19;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 17;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 17;
        }
        const expectedTokens = ["#EOF", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 17;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:1>Scenario:3>ExamplesDefinition:0>Tags:0>#TagLine:0
    matchTokenAt_18(token, context) {
        if (this.match_TagLine(context, token)) {
            this.build(context, token);
            return 18;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 19;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 18;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 18;
        }
        const expectedTokens = ["#TagLine", "#ExamplesLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 18;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:1>Scenario:3>ExamplesDefinition:1>Examples:0>#ExamplesLine:0
    matchTokenAt_19(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 19;
        }
        if (this.match_Comment(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 20;
        }
        if (this.match_TableRow(context, token)) {
            this.startRule(context, RuleType.ExamplesTable);
            this.build(context, token);
            return 21;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 18;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 19;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 20;
        }
        const expectedTokens = ["#EOF", "#Empty", "#Comment", "#TableRow", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 19;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:1>Scenario:3>ExamplesDefinition:1>Examples:1>DescriptionHelper:1>Description:0>__alt1:0>#Other:0
    matchTokenAt_20(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 20;
        }
        if (this.match_TableRow(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesTable);
            this.build(context, token);
            return 21;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 18;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 19;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 20;
        }
        const expectedTokens = ["#EOF", "#Comment", "#TableRow", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 20;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:1>Scenario:3>ExamplesDefinition:1>Examples:2>ExamplesTable:0>#TableRow:0
    matchTokenAt_21(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.build(context, token);
            return 21;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 18;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 19;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 21;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 21;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 21;
    }
    // GherkinDocument:0>Feature:3>Rule:0>RuleHeader:0>Tags:0>#TagLine:0
    matchTokenAt_22(token, context) {
        if (this.match_TagLine(context, token)) {
            this.build(context, token);
            return 22;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 22;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 22;
        }
        const expectedTokens = ["#TagLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 22;
    }
    // GherkinDocument:0>Feature:3>Rule:0>RuleHeader:1>#RuleLine:0
    matchTokenAt_23(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 24;
        }
        if (this.match_BackgroundLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Background);
            this.build(context, token);
            return 25;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 24;
        }
        const expectedTokens = ["#EOF", "#Empty", "#Comment", "#BackgroundLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 23;
    }
    // GherkinDocument:0>Feature:3>Rule:0>RuleHeader:2>DescriptionHelper:1>Description:0>__alt1:0>#Other:0
    matchTokenAt_24(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 24;
        }
        if (this.match_BackgroundLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Background);
            this.build(context, token);
            return 25;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 24;
        }
        const expectedTokens = ["#EOF", "#Comment", "#BackgroundLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 24;
    }
    // GherkinDocument:0>Feature:3>Rule:1>Background:0>#BackgroundLine:0
    matchTokenAt_25(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 25;
        }
        if (this.match_Comment(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 26;
        }
        if (this.match_StepLine(context, token)) {
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 27;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 26;
        }
        const expectedTokens = ["#EOF", "#Empty", "#Comment", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 25;
    }
    // GherkinDocument:0>Feature:3>Rule:1>Background:1>DescriptionHelper:1>Description:0>__alt1:0>#Other:0
    matchTokenAt_26(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 26;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 27;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 26;
        }
        const expectedTokens = ["#EOF", "#Comment", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 26;
    }
    // GherkinDocument:0>Feature:3>Rule:1>Background:2>Step:0>#StepLine:0
    matchTokenAt_27(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.startRule(context, RuleType.DataTable);
            this.build(context, token);
            return 28;
        }
        if (this.match_DocStringSeparator(context, token)) {
            this.startRule(context, RuleType.DocString);
            this.build(context, token);
            return 46;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 27;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 27;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 27;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#DocStringSeparator", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 27;
    }
    // GherkinDocument:0>Feature:3>Rule:1>Background:2>Step:1>StepArg:0>__alt0:0>DataTableAndMaybeDocString:0>DataTable:0>#TableRow:0
    matchTokenAt_28(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.build(context, token);
            return 28;
        }
        if (this.match_DocStringSeparator(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.DocString);
            this.build(context, token);
            return 29;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 27;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 28;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 28;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#DocStringSeparator", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 28;
    }
    // GherkinDocument:0>Feature:3>Rule:1>Background:2>Step:1>StepArg:0>__alt0:0>DataTableAndMaybeDocString:1>DocString:0>#DocStringSeparator:0
    matchTokenAt_29(token, context) {
        if (this.match_DocStringSeparator(context, token)) {
            this.build(context, token);
            return 30;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 29;
        }
        const expectedTokens = ["#DocStringSeparator", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 29;
    }
    // GherkinDocument:0>Feature:3>Rule:1>Background:2>Step:1>StepArg:0>__alt0:0>DataTableAndMaybeDocString:1>DocString:2>#DocStringSeparator:0
    matchTokenAt_30(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 27;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 30;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 30;
        }
        const expectedTokens = ["#EOF", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 30;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:0>Tags:0>#TagLine:0
    matchTokenAt_31(token, context) {
        if (this.match_TagLine(context, token)) {
            this.build(context, token);
            return 31;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 31;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 31;
        }
        const expectedTokens = ["#TagLine", "#ScenarioLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 31;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:1>Scenario:0>#ScenarioLine:0
    matchTokenAt_32(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 32;
        }
        if (this.match_Comment(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 33;
        }
        if (this.match_StepLine(context, token)) {
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 34;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 38;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 39;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 33;
        }
        const expectedTokens = ["#EOF", "#Empty", "#Comment", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 32;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:1>Scenario:1>DescriptionHelper:1>Description:0>__alt1:0>#Other:0
    matchTokenAt_33(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 33;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 34;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 38;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 39;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 33;
        }
        const expectedTokens = ["#EOF", "#Comment", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 33;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:1>Scenario:2>Step:0>#StepLine:0
    matchTokenAt_34(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.startRule(context, RuleType.DataTable);
            this.build(context, token);
            return 35;
        }
        if (this.match_DocStringSeparator(context, token)) {
            this.startRule(context, RuleType.DocString);
            this.build(context, token);
            return 43;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 34;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 38;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 39;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 34;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 34;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#DocStringSeparator", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 34;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:1>Scenario:2>Step:1>StepArg:0>__alt0:0>DataTableAndMaybeDocString:0>DataTable:0>#TableRow:0
    matchTokenAt_35(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.build(context, token);
            return 35;
        }
        if (this.match_DocStringSeparator(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.DocString);
            this.build(context, token);
            return 36;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 34;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 38;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 39;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 35;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 35;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#DocStringSeparator", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 35;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:1>Scenario:2>Step:1>StepArg:0>__alt0:0>DataTableAndMaybeDocString:1>DocString:0>#DocStringSeparator:0
    matchTokenAt_36(token, context) {
        if (this.match_DocStringSeparator(context, token)) {
            this.build(context, token);
            return 37;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 36;
        }
        const expectedTokens = ["#DocStringSeparator", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 36;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:1>Scenario:2>Step:1>StepArg:0>__alt0:0>DataTableAndMaybeDocString:1>DocString:2>#DocStringSeparator:0
    matchTokenAt_37(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 34;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 38;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 39;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 37;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 37;
        }
        const expectedTokens = ["#EOF", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 37;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:1>Scenario:3>ExamplesDefinition:0>Tags:0>#TagLine:0
    matchTokenAt_38(token, context) {
        if (this.match_TagLine(context, token)) {
            this.build(context, token);
            return 38;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 39;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 38;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 38;
        }
        const expectedTokens = ["#TagLine", "#ExamplesLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 38;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:1>Scenario:3>ExamplesDefinition:1>Examples:0>#ExamplesLine:0
    matchTokenAt_39(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 39;
        }
        if (this.match_Comment(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 40;
        }
        if (this.match_TableRow(context, token)) {
            this.startRule(context, RuleType.ExamplesTable);
            this.build(context, token);
            return 41;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 38;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 39;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.startRule(context, RuleType.Description);
            this.build(context, token);
            return 40;
        }
        const expectedTokens = ["#EOF", "#Empty", "#Comment", "#TableRow", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 39;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:1>Scenario:3>ExamplesDefinition:1>Examples:1>DescriptionHelper:1>Description:0>__alt1:0>#Other:0
    matchTokenAt_40(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 40;
        }
        if (this.match_TableRow(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesTable);
            this.build(context, token);
            return 41;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 38;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 39;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 40;
        }
        const expectedTokens = ["#EOF", "#Comment", "#TableRow", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 40;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:1>Scenario:3>ExamplesDefinition:1>Examples:2>ExamplesTable:0>#TableRow:0
    matchTokenAt_41(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.build(context, token);
            return 41;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 38;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 39;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 41;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 41;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 41;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:1>Scenario:2>Step:1>StepArg:0>__alt0:1>DocStringAndMaybeDataTable:0>DocString:0>#DocStringSeparator:0
    matchTokenAt_43(token, context) {
        if (this.match_DocStringSeparator(context, token)) {
            this.build(context, token);
            return 44;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 43;
        }
        const expectedTokens = ["#DocStringSeparator", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 43;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:1>Scenario:2>Step:1>StepArg:0>__alt0:1>DocStringAndMaybeDataTable:0>DocString:2>#DocStringSeparator:0
    matchTokenAt_44(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.DataTable);
            this.build(context, token);
            return 45;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 34;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 38;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 39;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 44;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 44;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 44;
    }
    // GherkinDocument:0>Feature:3>Rule:2>ScenarioDefinition:1>Scenario:2>Step:1>StepArg:0>__alt0:1>DocStringAndMaybeDataTable:1>DataTable:0>#TableRow:0
    matchTokenAt_45(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.build(context, token);
            return 45;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 34;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 38;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 39;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 45;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 45;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 45;
    }
    // GherkinDocument:0>Feature:3>Rule:1>Background:2>Step:1>StepArg:0>__alt0:1>DocStringAndMaybeDataTable:0>DocString:0>#DocStringSeparator:0
    matchTokenAt_46(token, context) {
        if (this.match_DocStringSeparator(context, token)) {
            this.build(context, token);
            return 47;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 46;
        }
        const expectedTokens = ["#DocStringSeparator", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 46;
    }
    // GherkinDocument:0>Feature:3>Rule:1>Background:2>Step:1>StepArg:0>__alt0:1>DocStringAndMaybeDataTable:0>DocString:2>#DocStringSeparator:0
    matchTokenAt_47(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.DataTable);
            this.build(context, token);
            return 48;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 27;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 47;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 47;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 47;
    }
    // GherkinDocument:0>Feature:3>Rule:1>Background:2>Step:1>StepArg:0>__alt0:1>DocStringAndMaybeDataTable:1>DataTable:0>#TableRow:0
    matchTokenAt_48(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.build(context, token);
            return 48;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 27;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 31;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 32;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 48;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 48;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 48;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:1>Scenario:2>Step:1>StepArg:0>__alt0:1>DocStringAndMaybeDataTable:0>DocString:0>#DocStringSeparator:0
    matchTokenAt_49(token, context) {
        if (this.match_DocStringSeparator(context, token)) {
            this.build(context, token);
            return 50;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 49;
        }
        const expectedTokens = ["#DocStringSeparator", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 49;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:1>Scenario:2>Step:1>StepArg:0>__alt0:1>DocStringAndMaybeDataTable:0>DocString:2>#DocStringSeparator:0
    matchTokenAt_50(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.DataTable);
            this.build(context, token);
            return 51;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 14;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 18;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 19;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 50;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 50;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 50;
    }
    // GherkinDocument:0>Feature:2>ScenarioDefinition:1>Scenario:2>Step:1>StepArg:0>__alt0:1>DocStringAndMaybeDataTable:1>DataTable:0>#TableRow:0
    matchTokenAt_51(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.build(context, token);
            return 51;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 14;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_1(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ExamplesDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 18;
            }
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ExamplesLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ExamplesDefinition);
            this.startRule(context, RuleType.Examples);
            this.build(context, token);
            return 19;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 51;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 51;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#StepLine", "#TagLine", "#ExamplesLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 51;
    }
    // GherkinDocument:0>Feature:1>Background:2>Step:1>StepArg:0>__alt0:1>DocStringAndMaybeDataTable:0>DocString:0>#DocStringSeparator:0
    matchTokenAt_52(token, context) {
        if (this.match_DocStringSeparator(context, token)) {
            this.build(context, token);
            return 53;
        }
        if (this.match_Other(context, token)) {
            this.build(context, token);
            return 52;
        }
        const expectedTokens = ["#DocStringSeparator", "#Other"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 52;
    }
    // GherkinDocument:0>Feature:1>Background:2>Step:1>StepArg:0>__alt0:1>DocStringAndMaybeDataTable:0>DocString:2>#DocStringSeparator:0
    matchTokenAt_53(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.endRule(context);
            this.startRule(context, RuleType.DataTable);
            this.build(context, token);
            return 54;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 7;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 53;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 53;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 53;
    }
    // GherkinDocument:0>Feature:1>Background:2>Step:1>StepArg:0>__alt0:1>DocStringAndMaybeDataTable:1>DataTable:0>#TableRow:0
    matchTokenAt_54(token, context) {
        if (this.match_EOF(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.build(context, token);
            return 42;
        }
        if (this.match_TableRow(context, token)) {
            this.build(context, token);
            return 54;
        }
        if (this.match_StepLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Step);
            this.build(context, token);
            return 7;
        }
        if (this.match_TagLine(context, token)) {
            if (this.lookahead_0(context, token)) {
                this.endRule(context);
                this.endRule(context);
                this.endRule(context);
                this.startRule(context, RuleType.ScenarioDefinition);
                this.startRule(context, RuleType.Tags);
                this.build(context, token);
                return 11;
            }
        }
        if (this.match_TagLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.startRule(context, RuleType.Tags);
            this.build(context, token);
            return 22;
        }
        if (this.match_ScenarioLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.ScenarioDefinition);
            this.startRule(context, RuleType.Scenario);
            this.build(context, token);
            return 12;
        }
        if (this.match_RuleLine(context, token)) {
            this.endRule(context);
            this.endRule(context);
            this.endRule(context);
            this.startRule(context, RuleType.Rule);
            this.startRule(context, RuleType.RuleHeader);
            this.build(context, token);
            return 23;
        }
        if (this.match_Comment(context, token)) {
            this.build(context, token);
            return 54;
        }
        if (this.match_Empty(context, token)) {
            this.build(context, token);
            return 54;
        }
        const expectedTokens = ["#EOF", "#TableRow", "#StepLine", "#TagLine", "#ScenarioLine", "#RuleLine", "#Comment", "#Empty"];
        const error = token.isEof ?
            UnexpectedEOFException.create(token, expectedTokens) :
            UnexpectedTokenException.create(token, expectedTokens);
        if (this.stopAtFirstError)
            throw error;
        this.addError(context, error);
        return 54;
    }
    match_EOF(context, token) {
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_EOF(token));
    }
    match_Empty(context, token) {
        if (token.isEof)
            return false;
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_Empty(token));
    }
    match_Comment(context, token) {
        if (token.isEof)
            return false;
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_Comment(token));
    }
    match_TagLine(context, token) {
        if (token.isEof)
            return false;
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_TagLine(token));
    }
    match_FeatureLine(context, token) {
        if (token.isEof)
            return false;
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_FeatureLine(token));
    }
    match_RuleLine(context, token) {
        if (token.isEof)
            return false;
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_RuleLine(token));
    }
    match_BackgroundLine(context, token) {
        if (token.isEof)
            return false;
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_BackgroundLine(token));
    }
    match_ScenarioLine(context, token) {
        if (token.isEof)
            return false;
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_ScenarioLine(token));
    }
    match_ExamplesLine(context, token) {
        if (token.isEof)
            return false;
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_ExamplesLine(token));
    }
    match_StepLine(context, token) {
        if (token.isEof)
            return false;
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_StepLine(token));
    }
    match_DocStringSeparator(context, token) {
        if (token.isEof)
            return false;
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_DocStringSeparator(token));
    }
    match_TableRow(context, token) {
        if (token.isEof)
            return false;
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_TableRow(token));
    }
    match_Language(context, token) {
        if (token.isEof)
            return false;
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_Language(token));
    }
    match_Other(context, token) {
        if (token.isEof)
            return false;
        return this.handleExternalError(context, false, () => this.tokenMatcher.match_Other(token));
    }
    lookahead_0(context, currentToken) {
        let token;
        const queue = [];
        let match = false;
        do {
            token = this.readToken(this.context);
            queue.push(token);
            if ( false || this.match_ScenarioLine(context, token)) {
                match = true;
                break;
            }
        } while ( false || this.match_Empty(context, token) || this.match_Comment(context, token) || this.match_TagLine(context, token));
        context.tokenQueue = context.tokenQueue.concat(queue);
        return match;
    }
    lookahead_1(context, currentToken) {
        let token;
        const queue = [];
        let match = false;
        do {
            token = this.readToken(this.context);
            queue.push(token);
            if ( false || this.match_ExamplesLine(context, token)) {
                match = true;
                break;
            }
        } while ( false || this.match_Empty(context, token) || this.match_Comment(context, token) || this.match_TagLine(context, token));
        context.tokenQueue = context.tokenQueue.concat(queue);
        return match;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiUGFyc2VyLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vc3JjL1BhcnNlci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSw4RUFBOEU7QUFHOUUsT0FBTyxFQUNMLG1CQUFtQixFQUNuQix3QkFBd0IsRUFDeEIsdUJBQXVCLEVBQ3ZCLGVBQWUsR0FDaEIsTUFBTSxhQUFhLENBQUE7QUFDcEIsT0FBTyxFQUNMLHNCQUFzQixFQUN0Qix3QkFBd0IsR0FDekIsTUFBTSxzQkFBc0IsQ0FBQTtBQUM3QixPQUFPLFlBQVksTUFBTSxtQkFBbUIsQ0FBQTtBQUU1QyxPQUFPLFdBQVcsTUFBTSxrQkFBa0IsQ0FBQTtBQUkxQyxNQUFNLE9BQU8sS0FBSztJQVdFLElBQUk7SUFDSixRQUFRO0lBWG5CLEtBQUssQ0FBUztJQUNkLFdBQVcsQ0FBUztJQUNwQixXQUFXLENBQVc7SUFDdEIsWUFBWSxDQUFpQjtJQUM3QixjQUFjLENBQVE7SUFDdEIsYUFBYSxDQUFRO0lBQ3JCLHFCQUFxQixDQUFRO0lBQzdCLGtCQUFrQixDQUFpQjtJQUUxQyxZQUNrQixJQUFpQixFQUNqQixRQUFtQjtvQkFEbkIsSUFBSTt3QkFDSixRQUFRO1FBRXhCLElBQUksQ0FBQyxLQUFLLEdBQUcsQ0FBQyxJQUFJLENBQUE7SUFDcEIsQ0FBQztJQUVNLGFBQWE7UUFDbEIsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsV0FBVyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDdkQsQ0FBQztDQUNGO0FBRUQsTUFBTSxDQUFOLElBQVksU0FnQlg7QUFoQkQsV0FBWSxTQUFTO0lBQ25CLHlDQUFJLENBQUE7SUFDSix1Q0FBRyxDQUFBO0lBQ0gsMkNBQUssQ0FBQTtJQUNMLCtDQUFPLENBQUE7SUFDUCwrQ0FBTyxDQUFBO0lBQ1AsdURBQVcsQ0FBQTtJQUNYLGlEQUFRLENBQUE7SUFDUiw2REFBYyxDQUFBO0lBQ2QseURBQVksQ0FBQTtJQUNaLHlEQUFZLENBQUE7SUFDWixrREFBUSxDQUFBO0lBQ1Isc0VBQWtCLENBQUE7SUFDbEIsa0RBQVEsQ0FBQTtJQUNSLGtEQUFRLENBQUE7SUFDUiw0Q0FBSyxDQUFBO0FBQ1AsQ0FBQyxFQWhCVyxTQUFTLEtBQVQsU0FBUyxRQWdCcEI7QUFFRCxNQUFNLENBQU4sSUFBWSxRQW9DWDtBQXBDRCxXQUFZLFFBQVE7SUFDbEIsdUNBQUksQ0FBQTtJQUNKLHVDQUFJLENBQUE7SUFDSiwyQ0FBTSxDQUFBO0lBQ04sK0NBQVEsQ0FBQTtJQUNSLCtDQUFRLENBQUE7SUFDUix1REFBWSxDQUFBO0lBQ1osaURBQVMsQ0FBQTtJQUNULDZEQUFlLENBQUE7SUFDZix5REFBYSxDQUFBO0lBQ2IseURBQWEsQ0FBQTtJQUNiLGtEQUFTLENBQUE7SUFDVCxzRUFBbUIsQ0FBQTtJQUNuQixrREFBUyxDQUFBO0lBQ1Qsa0RBQVMsQ0FBQTtJQUNULDRDQUFNLENBQUE7SUFDTiw4REFBZSxDQUFBO0lBQ2YsOENBQU8sQ0FBQTtJQUNQLDBEQUFhLENBQUE7SUFDYix3Q0FBSSxDQUFBO0lBQ0osb0RBQVUsQ0FBQTtJQUNWLG9EQUFVLENBQUE7SUFDVixvRUFBa0IsQ0FBQTtJQUNsQixnREFBUSxDQUFBO0lBQ1Isb0VBQWtCLENBQUE7SUFDbEIsZ0RBQVEsQ0FBQTtJQUNSLDBEQUFhLENBQUE7SUFDYix3Q0FBSSxDQUFBO0lBQ0osOENBQU8sQ0FBQTtJQUNQLG9GQUEwQixDQUFBO0lBQzFCLG9GQUEwQixDQUFBO0lBQzFCLGtEQUFTLENBQUE7SUFDVCxrREFBUyxDQUFBO0lBQ1Qsd0NBQUksQ0FBQTtJQUNKLGtFQUFpQixDQUFBO0lBQ2pCLHNEQUFXLENBQUE7QUFDYixDQUFDLEVBcENXLFFBQVEsS0FBUixRQUFRLFFBb0NuQjtBQVFELE1BQU0sQ0FBQyxPQUFPLE9BQU8sTUFBTTtJQUtOLE9BQU87SUFDUCxZQUFZO0lBTHhCLGdCQUFnQixHQUFHLEtBQUssQ0FBQTtJQUN2QixPQUFPLENBQVM7SUFFeEIsWUFDbUIsT0FBa0QsRUFDbEQsWUFBc0M7dUJBRHRDLE9BQU87NEJBQ1AsWUFBWTtJQUM1QixDQUFDO0lBRUcsS0FBSyxDQUFDLGFBQXFCO1FBQ2hDLE1BQU0sWUFBWSxHQUFHLElBQUksWUFBWSxDQUNuQyxhQUFhLEVBQ2IsQ0FBQyxJQUFZLEVBQUUsUUFBbUIsRUFBRSxFQUFFO1lBQ3BDLE1BQU0sV0FBVyxHQUNmLElBQUksS0FBSyxJQUFJLElBQUksSUFBSSxLQUFLLFNBQVM7Z0JBQ2pDLENBQUMsQ0FBQyxJQUFJO2dCQUNOLENBQUMsQ0FBQyxJQUFJLFdBQVcsQ0FBQyxJQUFJLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQzFDLE9BQU8sSUFBSSxLQUFLLENBQUMsV0FBVyxFQUFFLFFBQVEsQ0FBQyxDQUFBO1FBQ3pDLENBQUMsQ0FDRixDQUFBO1FBQ0QsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsQ0FBQTtRQUNwQixJQUFJLENBQUMsWUFBWSxDQUFDLEtBQUssRUFBRSxDQUFBO1FBQ3pCLElBQUksQ0FBQyxPQUFPLEdBQUc7WUFDYixZQUFZO1lBQ1osVUFBVSxFQUFFLEVBQUU7WUFDZCxNQUFNLEVBQUUsRUFBRTtTQUNYLENBQUE7UUFDRCxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGVBQWUsQ0FBQyxDQUFBO1FBQ3RELElBQUksS0FBSyxHQUFHLENBQUMsQ0FBQTtRQUNiLElBQUksS0FBSyxHQUFzQixJQUFJLENBQUE7UUFDbkMsT0FBTyxJQUFJLEVBQUUsQ0FBQztZQUNaLEtBQUssR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQVUsQ0FBQTtZQUM3QyxLQUFLLEdBQUcsSUFBSSxDQUFDLFVBQVUsQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQTtZQUNuRCxJQUFJLEtBQUssQ0FBQyxLQUFLO2dCQUFFLE1BQUs7UUFDeEIsQ0FBQztRQUVELElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBRTFCLElBQUksSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsTUFBTSxHQUFHLENBQUMsRUFBRSxDQUFDO1lBQ25DLE1BQU0sd0JBQXdCLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDNUQsQ0FBQztRQUVELE9BQU8sSUFBSSxDQUFDLFNBQVMsRUFBRSxDQUFBO0lBQ3pCLENBQUM7SUFFTyxRQUFRLENBQUMsT0FBZ0IsRUFBRSxLQUFZO1FBQzdDLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsRUFBRSxHQUFHLE9BQU8sQ0FBQyxDQUFDLE9BQU8sQ0FBQSxDQUFDLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQztZQUMzRSxPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtZQUMxQixJQUFJLE9BQU8sQ0FBQyxNQUFNLENBQUMsTUFBTSxHQUFHLEVBQUU7Z0JBQzVCLE1BQU0sd0JBQXdCLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUN6RCxDQUFDO0lBQ0gsQ0FBQztJQUVPLFNBQVMsQ0FBQyxPQUFnQixFQUFFLFFBQWtCO1FBQ3BELElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsU0FBUyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUE7SUFDdEUsQ0FBQztJQUVPLE9BQU8sQ0FBQyxPQUFnQjtRQUM5QixJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sRUFBRSxDQUFDLENBQUE7SUFDNUQsQ0FBQztJQUVPLEtBQUssQ0FBQyxPQUFnQixFQUFFLEtBQXdCO1FBQ3RELElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7SUFDL0QsQ0FBQztJQUVPLFNBQVM7UUFDZixPQUFPLElBQUksQ0FBQyxPQUFPLENBQUMsU0FBUyxFQUFFLENBQUE7SUFDakMsQ0FBQztJQUVPLGNBQWMsQ0FBQyxPQUFnQixFQUFFLE1BQWlCO1FBQ3hELElBQUksQ0FBQyxtQkFBbUIsQ0FBQyxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ2pELENBQUM7SUFFTyxtQkFBbUIsQ0FDekIsT0FBZ0IsRUFDaEIsWUFBZSxFQUNmLE1BQWU7UUFFZixJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxPQUFPLE1BQU0sRUFBRSxDQUFBO1FBQzFDLElBQUksQ0FBQztZQUNILE9BQU8sTUFBTSxFQUFFLENBQUE7UUFDakIsQ0FBQztRQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUM7WUFDWCxJQUFJLENBQUMsWUFBWSx3QkFBd0IsRUFBRSxDQUFDO2dCQUMxQyxDQUFDLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDLEtBQVksRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQTtZQUNuRSxDQUFDO2lCQUFNLElBQ0wsQ0FBQyxZQUFZLGVBQWU7Z0JBQzVCLENBQUMsWUFBWSxtQkFBbUI7Z0JBQ2hDLENBQUMsWUFBWSx3QkFBd0I7Z0JBQ3JDLENBQUMsWUFBWSx1QkFBdUIsRUFDcEMsQ0FBQztnQkFDRCxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxDQUFDLENBQUMsQ0FBQTtZQUMzQixDQUFDO2lCQUFNLENBQUM7Z0JBQ04sTUFBTSxDQUFDLENBQUE7WUFDVCxDQUFDO1FBQ0gsQ0FBQztRQUNELE9BQU8sWUFBWSxDQUFBO0lBQ3JCLENBQUM7SUFFTyxTQUFTLENBQUMsT0FBZ0I7UUFDaEMsT0FBTyxPQUFPLENBQUMsVUFBVSxDQUFDLE1BQU0sR0FBRyxDQUFDO1lBQ2xDLENBQUMsQ0FBQyxPQUFPLENBQUMsVUFBVSxDQUFDLEtBQUssRUFBRTtZQUM1QixDQUFDLENBQUMsT0FBTyxDQUFDLFlBQVksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUNqQyxDQUFDO0lBRU8sVUFBVSxDQUFDLEtBQWEsRUFBRSxLQUF3QixFQUFFLE9BQWdCO1FBQzFFLFFBQU8sS0FBSyxFQUFFLENBQUM7WUFDZixLQUFLLENBQUM7Z0JBQ0osT0FBTyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM3QyxLQUFLLENBQUM7Z0JBQ0osT0FBTyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM3QyxLQUFLLENBQUM7Z0JBQ0osT0FBTyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM3QyxLQUFLLENBQUM7Z0JBQ0osT0FBTyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM3QyxLQUFLLENBQUM7Z0JBQ0osT0FBTyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM3QyxLQUFLLENBQUM7Z0JBQ0osT0FBTyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM3QyxLQUFLLENBQUM7Z0JBQ0osT0FBTyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM3QyxLQUFLLENBQUM7Z0JBQ0osT0FBTyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM3QyxLQUFLLENBQUM7Z0JBQ0osT0FBTyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM3QyxLQUFLLENBQUM7Z0JBQ0osT0FBTyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM3QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QyxLQUFLLEVBQUU7Z0JBQ0wsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQztZQUM5QztnQkFDRSxNQUFNLElBQUksS0FBSyxDQUFDLGlCQUFpQixHQUFHLEtBQUssQ0FBQyxDQUFDO1FBQzdDLENBQUM7SUFDSCxDQUFDO0lBR0QsUUFBUTtJQUNBLGNBQWMsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQy9ELElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQzFDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxhQUFhLENBQUMsQ0FBQztZQUNoRCxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQzFDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxhQUFhLENBQUMsQ0FBQztZQUNoRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxDQUFDLENBQUM7UUFDWCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsaUJBQWlCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDMUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQzFDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxhQUFhLENBQUMsQ0FBQztZQUNoRCxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxDQUFDLENBQUM7UUFDWCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sQ0FBQyxDQUFDO1FBQ1gsQ0FBQztRQUVELE1BQU0sY0FBYyxHQUFHLENBQUMsTUFBTSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsY0FBYyxFQUFFLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUMvRixNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxDQUFDLENBQUM7SUFBRSxDQUFDO0lBRWQsMERBQTBEO0lBQ2xELGNBQWMsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQy9ELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxDQUFDLENBQUM7UUFDWCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsaUJBQWlCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDMUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxDQUFDLENBQUM7UUFDWCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sQ0FBQyxDQUFDO1FBQ1gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLFVBQVUsRUFBRSxjQUFjLEVBQUUsVUFBVSxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQzFFLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLENBQUMsQ0FBQztJQUFFLENBQUM7SUFFZCxnRUFBZ0U7SUFDeEQsY0FBYyxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDL0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sQ0FBQyxDQUFDO1FBQ1gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGlCQUFpQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzFDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxDQUFDLENBQUM7UUFDWCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sQ0FBQyxDQUFDO1FBQ1gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLFVBQVUsRUFBRSxjQUFjLEVBQUUsVUFBVSxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQzFFLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLENBQUMsQ0FBQztJQUFFLENBQUM7SUFFZCw2REFBNkQ7SUFDckQsY0FBYyxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDL0QsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxDQUFDLENBQUM7UUFDWCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxXQUFXLENBQUMsQ0FBQztZQUM5QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxvQkFBb0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUM3QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxXQUFXLENBQUMsQ0FBQztZQUM5QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxRQUFRLEVBQUUsVUFBVSxFQUFFLGlCQUFpQixFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQzdILE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLENBQUMsQ0FBQztJQUFFLENBQUM7SUFFZCxrR0FBa0c7SUFDMUYsY0FBYyxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDL0QsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxvQkFBb0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUM3QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sQ0FBQyxDQUFDO1FBQ1gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxDQUFDLENBQUM7UUFDWCxDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsVUFBVSxFQUFFLGlCQUFpQixFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQ25ILE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLENBQUMsQ0FBQztJQUFFLENBQUM7SUFFZCw2REFBNkQ7SUFDckQsY0FBYyxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDL0QsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxDQUFDLENBQUM7UUFDWCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxXQUFXLENBQUMsQ0FBQztZQUM5QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sQ0FBQyxDQUFDO1FBQ1gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFdBQVcsQ0FBQyxDQUFDO1lBQzlDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sQ0FBQyxDQUFDO1FBQ1gsQ0FBQztRQUVELE1BQU0sY0FBYyxHQUFHLENBQUMsTUFBTSxFQUFFLFFBQVEsRUFBRSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQ3ZILE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLENBQUMsQ0FBQztJQUFFLENBQUM7SUFFZCwrRkFBK0Y7SUFDdkYsY0FBYyxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDL0QsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxDQUFDLENBQUM7UUFDWCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQzdHLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLENBQUMsQ0FBQztJQUFFLENBQUM7SUFFZCw4REFBOEQ7SUFDdEQsY0FBYyxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDL0QsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLENBQUM7WUFDNUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxDQUFDLENBQUM7UUFDWCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsd0JBQXdCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDakQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFNBQVMsQ0FBQyxDQUFDO1lBQzVDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sQ0FBQyxDQUFDO1FBQ1gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxXQUFXLEVBQUUscUJBQXFCLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUNqSixNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxDQUFDLENBQUM7SUFBRSxDQUFDO0lBRWQsMEhBQTBIO0lBQ2xILGNBQWMsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQy9ELElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyx3QkFBd0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNqRCxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxTQUFTLENBQUMsQ0FBQztZQUM1QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sQ0FBQyxDQUFDO1FBQ1gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxXQUFXLEVBQUUscUJBQXFCLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUNqSixNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxDQUFDLENBQUM7SUFBRSxDQUFDO0lBRWQsb0lBQW9JO0lBQzVILGNBQWMsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQy9ELElBQUcsSUFBSSxDQUFDLHdCQUF3QixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2pELElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLENBQUMsQ0FBQztRQUNYLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLHFCQUFxQixFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQ3pELE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLENBQUMsQ0FBQztJQUFFLENBQUM7SUFFZCxvSUFBb0k7SUFDNUgsZUFBZSxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDaEUsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxDQUFDLENBQUM7UUFDWCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUM3RyxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYscUVBQXFFO0lBQzdELGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUVELE1BQU0sY0FBYyxHQUFHLENBQUMsVUFBVSxFQUFFLGVBQWUsRUFBRSxVQUFVLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDM0UsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLDhFQUE4RTtJQUN0RSxlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDbEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsV0FBVyxDQUFDLENBQUM7WUFDOUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxXQUFXLENBQUMsQ0FBQztZQUM5QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxRQUFRLEVBQUUsVUFBVSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsZUFBZSxFQUFFLGVBQWUsRUFBRSxXQUFXLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDeEksTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLGtIQUFrSDtJQUMxRyxlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDbEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUM5SCxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsaUZBQWlGO0lBQ3pFLGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLENBQUM7WUFDNUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsd0JBQXdCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDakQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFNBQVMsQ0FBQyxDQUFDO1lBQzVDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUVELE1BQU0sY0FBYyxHQUFHLENBQUMsTUFBTSxFQUFFLFdBQVcsRUFBRSxxQkFBcUIsRUFBRSxXQUFXLEVBQUUsVUFBVSxFQUFFLGVBQWUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUNsSyxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsNklBQTZJO0lBQ3JJLGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLHdCQUF3QixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2pELElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFNBQVMsQ0FBQyxDQUFDO1lBQzVDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxXQUFXLEVBQUUscUJBQXFCLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDbEssTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLHVKQUF1SjtJQUMvSSxlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyx3QkFBd0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNqRCxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxxQkFBcUIsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUN6RCxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsdUpBQXVKO0lBQy9JLGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUVELE1BQU0sY0FBYyxHQUFHLENBQUMsTUFBTSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsZUFBZSxFQUFFLGVBQWUsRUFBRSxXQUFXLEVBQUUsVUFBVSxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQzlILE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLEVBQUUsQ0FBQztJQUFFLENBQUM7SUFFZixxR0FBcUc7SUFDN0YsZUFBZSxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDaEUsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxVQUFVLEVBQUUsZUFBZSxFQUFFLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUMzRSxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsOEdBQThHO0lBQ3RHLGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsV0FBVyxDQUFDLENBQUM7WUFDOUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxhQUFhLENBQUMsQ0FBQztZQUNoRCxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsV0FBVyxDQUFDLENBQUM7WUFDOUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsUUFBUSxFQUFFLFVBQVUsRUFBRSxXQUFXLEVBQUUsVUFBVSxFQUFFLGVBQWUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQ3hJLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLEVBQUUsQ0FBQztJQUFFLENBQUM7SUFFZixrSkFBa0o7SUFDMUksZUFBZSxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDaEUsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsYUFBYSxDQUFDLENBQUM7WUFDaEQsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUM5SCxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsMEhBQTBIO0lBQ2xILGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDOUgsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLG9FQUFvRTtJQUM1RCxlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLFVBQVUsRUFBRSxXQUFXLEVBQUUsVUFBVSxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQ3ZFLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLEVBQUUsQ0FBQztJQUFFLENBQUM7SUFFZiw4REFBOEQ7SUFDdEQsZUFBZSxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDaEUsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFdBQVcsQ0FBQyxDQUFDO1lBQzlDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLG9CQUFvQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzdDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxXQUFXLENBQUMsQ0FBQztZQUM5QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxRQUFRLEVBQUUsVUFBVSxFQUFFLGlCQUFpQixFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQzdILE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLEVBQUUsQ0FBQztJQUFFLENBQUM7SUFFZixzR0FBc0c7SUFDOUYsZUFBZSxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDaEUsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLG9CQUFvQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzdDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsVUFBVSxFQUFFLGlCQUFpQixFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQ25ILE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLEVBQUUsQ0FBQztJQUFFLENBQUM7SUFFZixvRUFBb0U7SUFDNUQsZUFBZSxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDaEUsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFdBQVcsQ0FBQyxDQUFDO1lBQzlDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFdBQVcsQ0FBQyxDQUFDO1lBQzlDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUVELE1BQU0sY0FBYyxHQUFHLENBQUMsTUFBTSxFQUFFLFFBQVEsRUFBRSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQ3ZILE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLEVBQUUsQ0FBQztJQUFFLENBQUM7SUFFZixzR0FBc0c7SUFDOUYsZUFBZSxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDaEUsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQzdHLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLEVBQUUsQ0FBQztJQUFFLENBQUM7SUFFZixxRUFBcUU7SUFDN0QsZUFBZSxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDaEUsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxTQUFTLENBQUMsQ0FBQztZQUM1QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyx3QkFBd0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNqRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLENBQUM7WUFDNUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxXQUFXLEVBQUUscUJBQXFCLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUNqSixNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsaUlBQWlJO0lBQ3pILGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLHdCQUF3QixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2pELElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFNBQVMsQ0FBQyxDQUFDO1lBQzVDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxXQUFXLEVBQUUscUJBQXFCLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUNqSixNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsMklBQTJJO0lBQ25JLGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLHdCQUF3QixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2pELElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLHFCQUFxQixFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQ3pELE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLEVBQUUsQ0FBQztJQUFFLENBQUM7SUFFZiwySUFBMkk7SUFDbkksZUFBZSxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDaEUsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUM3RyxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsNEVBQTRFO0lBQ3BFLGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUVELE1BQU0sY0FBYyxHQUFHLENBQUMsVUFBVSxFQUFFLGVBQWUsRUFBRSxVQUFVLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDM0UsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLHFGQUFxRjtJQUM3RSxlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDbEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxXQUFXLENBQUMsQ0FBQztZQUM5QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxXQUFXLENBQUMsQ0FBQztZQUM5QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxRQUFRLEVBQUUsVUFBVSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsZUFBZSxFQUFFLGVBQWUsRUFBRSxXQUFXLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDeEksTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLHlIQUF5SDtJQUNqSCxlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDbEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUM5SCxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsd0ZBQXdGO0lBQ2hGLGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxTQUFTLENBQUMsQ0FBQztZQUM1QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyx3QkFBd0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNqRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLENBQUM7WUFDNUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUVELE1BQU0sY0FBYyxHQUFHLENBQUMsTUFBTSxFQUFFLFdBQVcsRUFBRSxxQkFBcUIsRUFBRSxXQUFXLEVBQUUsVUFBVSxFQUFFLGVBQWUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUNsSyxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsb0pBQW9KO0lBQzVJLGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsd0JBQXdCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDakQsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLENBQUM7WUFDNUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxXQUFXLEVBQUUscUJBQXFCLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDbEssTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLDhKQUE4SjtJQUN0SixlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyx3QkFBd0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNqRCxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxxQkFBcUIsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUN6RCxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsOEpBQThKO0lBQ3RKLGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUVELE1BQU0sY0FBYyxHQUFHLENBQUMsTUFBTSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsZUFBZSxFQUFFLGVBQWUsRUFBRSxXQUFXLEVBQUUsVUFBVSxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQzlILE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLEVBQUUsQ0FBQztJQUFFLENBQUM7SUFFZiw0R0FBNEc7SUFDcEcsZUFBZSxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDaEUsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxVQUFVLEVBQUUsZUFBZSxFQUFFLFVBQVUsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUMzRSxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYscUhBQXFIO0lBQzdHLGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxXQUFXLENBQUMsQ0FBQztZQUM5QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGFBQWEsQ0FBQyxDQUFDO1lBQ2hELElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsV0FBVyxDQUFDLENBQUM7WUFDOUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsUUFBUSxFQUFFLFVBQVUsRUFBRSxXQUFXLEVBQUUsVUFBVSxFQUFFLGVBQWUsRUFBRSxlQUFlLEVBQUUsV0FBVyxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQ3hJLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLEVBQUUsQ0FBQztJQUFFLENBQUM7SUFFZix5SkFBeUo7SUFDakosZUFBZSxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDaEUsSUFBRyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ2xDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxhQUFhLENBQUMsQ0FBQztZQUNoRCxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUM5SCxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsaUlBQWlJO0lBQ3pILGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDOUgsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLDhKQUE4SjtJQUN0SixlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyx3QkFBd0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNqRCxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxxQkFBcUIsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUN6RCxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsOEpBQThKO0lBQ3RKLGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLENBQUM7WUFDNUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxXQUFXLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDM0ksTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLG9KQUFvSjtJQUM1SSxlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDbEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztZQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUM7WUFDM0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsV0FBVyxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsZUFBZSxFQUFFLGVBQWUsRUFBRSxXQUFXLEVBQUUsVUFBVSxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQzNJLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLEVBQUUsQ0FBQztJQUFFLENBQUM7SUFFZiwySUFBMkk7SUFDbkksZUFBZSxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDaEUsSUFBRyxJQUFJLENBQUMsd0JBQXdCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDakQsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUVELE1BQU0sY0FBYyxHQUFHLENBQUMscUJBQXFCLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDekQsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLDJJQUEySTtJQUNuSSxlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDbEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxTQUFTLENBQUMsQ0FBQztZQUM1QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsV0FBVyxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDMUgsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLGlJQUFpSTtJQUN6SCxlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDbEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsV0FBVyxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDMUgsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLHVKQUF1SjtJQUMvSSxlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyx3QkFBd0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNqRCxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxxQkFBcUIsRUFBRSxRQUFRLENBQUMsQ0FBQztRQUN6RCxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDekIsc0JBQXNCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDO1lBQ3RELHdCQUF3QixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUM7UUFDekQsSUFBSSxJQUFJLENBQUMsZ0JBQWdCO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDOUIsT0FBTyxFQUFFLENBQUM7SUFBRSxDQUFDO0lBRWYsdUpBQXVKO0lBQy9JLGVBQWUsQ0FBQyxLQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNsQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFNBQVMsQ0FBQyxDQUFDO1lBQzVDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzNDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7WUFDN0MsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUNwQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFFRCxNQUFNLGNBQWMsR0FBRyxDQUFDLE1BQU0sRUFBRSxXQUFXLEVBQUUsV0FBVyxFQUFFLFVBQVUsRUFBRSxlQUFlLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDM0ksTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLDZJQUE2STtJQUNySSxlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDbEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO2dCQUN0QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO2dCQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsa0JBQWtCLENBQUMsQ0FBQztnQkFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO2dCQUN2QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztnQkFDM0IsT0FBTyxFQUFFLENBQUM7WUFDVixDQUFDO1FBQ0gsQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7Z0JBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO2dCQUNyRCxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUMzQixPQUFPLEVBQUUsQ0FBQztZQUNWLENBQUM7UUFDSCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUMzQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFDO1lBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxRQUFRLENBQUMsQ0FBQztZQUMzQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsV0FBVyxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsZUFBZSxFQUFFLGVBQWUsRUFBRSxXQUFXLEVBQUUsVUFBVSxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQzNJLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUN6QixzQkFBc0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDLENBQUM7WUFDdEQsd0JBQXdCLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxjQUFjLENBQUMsQ0FBQztRQUN6RCxJQUFJLElBQUksQ0FBQyxnQkFBZ0I7WUFBRSxNQUFNLEtBQUssQ0FBQztRQUN2QyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUM5QixPQUFPLEVBQUUsQ0FBQztJQUFFLENBQUM7SUFFZixvSUFBb0k7SUFDNUgsZUFBZSxDQUFDLEtBQXdCLEVBQUUsT0FBZ0I7UUFDaEUsSUFBRyxJQUFJLENBQUMsd0JBQXdCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDakQsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3BDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUVELE1BQU0sY0FBYyxHQUFHLENBQUMscUJBQXFCLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDekQsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLG9JQUFvSTtJQUM1SCxlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDbEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLENBQUM7WUFDNUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxDQUFDLENBQUM7UUFDWCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsV0FBVyxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDMUgsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUVmLDBIQUEwSDtJQUNsSCxlQUFlLENBQUMsS0FBd0IsRUFBRSxPQUFnQjtRQUNoRSxJQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDbEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxDQUFDLENBQUM7UUFDWCxDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RDLElBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztnQkFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7Z0JBQ3JELElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7Z0JBQzNCLE9BQU8sRUFBRSxDQUFDO1lBQ1YsQ0FBQztRQUNILENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDdEMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUM3QyxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBQ0QsSUFBRyxJQUFJLENBQUMsa0JBQWtCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDM0MsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLGtCQUFrQixDQUFDLENBQUM7WUFDckQsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1lBQzNDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN2QyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7WUFDdEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUN0QixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1lBQzdDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1lBQzNCLE9BQU8sRUFBRSxDQUFDO1FBQ1osQ0FBQztRQUNELElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUMzQixPQUFPLEVBQUUsQ0FBQztRQUNaLENBQUM7UUFDRCxJQUFHLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDcEMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7WUFDM0IsT0FBTyxFQUFFLENBQUM7UUFDWixDQUFDO1FBRUQsTUFBTSxjQUFjLEdBQUcsQ0FBQyxNQUFNLEVBQUUsV0FBVyxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsUUFBUSxDQUFDLENBQUM7UUFDMUgsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3pCLHNCQUFzQixDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsY0FBYyxDQUFDLENBQUMsQ0FBQztZQUN0RCx3QkFBd0IsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLGNBQWMsQ0FBQyxDQUFDO1FBQ3pELElBQUksSUFBSSxDQUFDLGdCQUFnQjtZQUFFLE1BQU0sS0FBSyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzlCLE9BQU8sRUFBRSxDQUFDO0lBQUUsQ0FBQztJQUdQLFNBQVMsQ0FBQyxPQUFnQixFQUFFLEtBQXdCO1FBQzFELE9BQU8sSUFBSSxDQUFDLG1CQUFtQixDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLFlBQVksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztJQUM1RixDQUFDO0lBRU8sV0FBVyxDQUFDLE9BQWdCLEVBQUUsS0FBd0I7UUFDNUQsSUFBRyxLQUFLLENBQUMsS0FBSztZQUFFLE9BQU8sS0FBSyxDQUFDO1FBQzdCLE9BQU8sSUFBSSxDQUFDLG1CQUFtQixDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLFlBQVksQ0FBQyxXQUFXLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztJQUM5RixDQUFDO0lBRU8sYUFBYSxDQUFDLE9BQWdCLEVBQUUsS0FBd0I7UUFDOUQsSUFBRyxLQUFLLENBQUMsS0FBSztZQUFFLE9BQU8sS0FBSyxDQUFDO1FBQzdCLE9BQU8sSUFBSSxDQUFDLG1CQUFtQixDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLFlBQVksQ0FBQyxhQUFhLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztJQUNoRyxDQUFDO0lBRU8sYUFBYSxDQUFDLE9BQWdCLEVBQUUsS0FBd0I7UUFDOUQsSUFBRyxLQUFLLENBQUMsS0FBSztZQUFFLE9BQU8sS0FBSyxDQUFDO1FBQzdCLE9BQU8sSUFBSSxDQUFDLG1CQUFtQixDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLFlBQVksQ0FBQyxhQUFhLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztJQUNoRyxDQUFDO0lBRU8saUJBQWlCLENBQUMsT0FBZ0IsRUFBRSxLQUF3QjtRQUNsRSxJQUFHLEtBQUssQ0FBQyxLQUFLO1lBQUUsT0FBTyxLQUFLLENBQUM7UUFDN0IsT0FBTyxJQUFJLENBQUMsbUJBQW1CLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFDLGlCQUFpQixDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7SUFDcEcsQ0FBQztJQUVPLGNBQWMsQ0FBQyxPQUFnQixFQUFFLEtBQXdCO1FBQy9ELElBQUcsS0FBSyxDQUFDLEtBQUs7WUFBRSxPQUFPLEtBQUssQ0FBQztRQUM3QixPQUFPLElBQUksQ0FBQyxtQkFBbUIsQ0FBQyxPQUFPLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxZQUFZLENBQUMsY0FBYyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7SUFDakcsQ0FBQztJQUVPLG9CQUFvQixDQUFDLE9BQWdCLEVBQUUsS0FBd0I7UUFDckUsSUFBRyxLQUFLLENBQUMsS0FBSztZQUFFLE9BQU8sS0FBSyxDQUFDO1FBQzdCLE9BQU8sSUFBSSxDQUFDLG1CQUFtQixDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLFlBQVksQ0FBQyxvQkFBb0IsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0lBQ3ZHLENBQUM7SUFFTyxrQkFBa0IsQ0FBQyxPQUFnQixFQUFFLEtBQXdCO1FBQ25FLElBQUcsS0FBSyxDQUFDLEtBQUs7WUFBRSxPQUFPLEtBQUssQ0FBQztRQUM3QixPQUFPLElBQUksQ0FBQyxtQkFBbUIsQ0FBQyxPQUFPLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxZQUFZLENBQUMsa0JBQWtCLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztJQUNyRyxDQUFDO0lBRU8sa0JBQWtCLENBQUMsT0FBZ0IsRUFBRSxLQUF3QjtRQUNuRSxJQUFHLEtBQUssQ0FBQyxLQUFLO1lBQUUsT0FBTyxLQUFLLENBQUM7UUFDN0IsT0FBTyxJQUFJLENBQUMsbUJBQW1CLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFDLGtCQUFrQixDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7SUFDckcsQ0FBQztJQUVPLGNBQWMsQ0FBQyxPQUFnQixFQUFFLEtBQXdCO1FBQy9ELElBQUcsS0FBSyxDQUFDLEtBQUs7WUFBRSxPQUFPLEtBQUssQ0FBQztRQUM3QixPQUFPLElBQUksQ0FBQyxtQkFBbUIsQ0FBQyxPQUFPLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxZQUFZLENBQUMsY0FBYyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7SUFDakcsQ0FBQztJQUVPLHdCQUF3QixDQUFDLE9BQWdCLEVBQUUsS0FBd0I7UUFDekUsSUFBRyxLQUFLLENBQUMsS0FBSztZQUFFLE9BQU8sS0FBSyxDQUFDO1FBQzdCLE9BQU8sSUFBSSxDQUFDLG1CQUFtQixDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLFlBQVksQ0FBQyx3QkFBd0IsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0lBQzNHLENBQUM7SUFFTyxjQUFjLENBQUMsT0FBZ0IsRUFBRSxLQUF3QjtRQUMvRCxJQUFHLEtBQUssQ0FBQyxLQUFLO1lBQUUsT0FBTyxLQUFLLENBQUM7UUFDN0IsT0FBTyxJQUFJLENBQUMsbUJBQW1CLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFDLGNBQWMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0lBQ2pHLENBQUM7SUFFTyxjQUFjLENBQUMsT0FBZ0IsRUFBRSxLQUF3QjtRQUMvRCxJQUFHLEtBQUssQ0FBQyxLQUFLO1lBQUUsT0FBTyxLQUFLLENBQUM7UUFDN0IsT0FBTyxJQUFJLENBQUMsbUJBQW1CLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFDLGNBQWMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0lBQ2pHLENBQUM7SUFFTyxXQUFXLENBQUMsT0FBZ0IsRUFBRSxLQUF3QjtRQUM1RCxJQUFHLEtBQUssQ0FBQyxLQUFLO1lBQUUsT0FBTyxLQUFLLENBQUM7UUFDN0IsT0FBTyxJQUFJLENBQUMsbUJBQW1CLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsWUFBWSxDQUFDLFdBQVcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0lBQzlGLENBQUM7SUFHTyxXQUFXLENBQUMsT0FBZ0IsRUFBRSxZQUErQjtRQUNuRSxJQUFJLEtBQUssQ0FBQztRQUNWLE1BQU0sS0FBSyxHQUF3QixFQUFFLENBQUM7UUFDdEMsSUFBSSxLQUFLLEdBQUcsS0FBSyxDQUFDO1FBQ2xCLEdBQUcsQ0FBQztZQUNGLEtBQUssR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUNyQyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBRWxCLElBQUksS0FBSyxJQUFJLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDckQsS0FBSyxHQUFHLElBQUksQ0FBQztnQkFDYixNQUFNO1lBQ1IsQ0FBQztRQUNILENBQUMsUUFBTyxLQUFLLElBQUksSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUU7UUFFN0gsT0FBTyxDQUFDLFVBQVUsR0FBRyxPQUFPLENBQUMsVUFBVSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztRQUV0RCxPQUFPLEtBQUssQ0FBQztJQUNmLENBQUM7SUFFTyxXQUFXLENBQUMsT0FBZ0IsRUFBRSxZQUErQjtRQUNuRSxJQUFJLEtBQUssQ0FBQztRQUNWLE1BQU0sS0FBSyxHQUF3QixFQUFFLENBQUM7UUFDdEMsSUFBSSxLQUFLLEdBQUcsS0FBSyxDQUFDO1FBQ2xCLEdBQUcsQ0FBQztZQUNGLEtBQUssR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQztZQUNyQyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBRWxCLElBQUksS0FBSyxJQUFJLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQztnQkFDckQsS0FBSyxHQUFHLElBQUksQ0FBQztnQkFDYixNQUFNO1lBQ1IsQ0FBQztRQUNILENBQUMsUUFBTyxLQUFLLElBQUksSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLElBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEVBQUU7UUFFN0gsT0FBTyxDQUFDLFVBQVUsR0FBRyxPQUFPLENBQUMsVUFBVSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztRQUV0RCxPQUFPLEtBQUssQ0FBQztJQUNmLENBQUM7Q0FFRiIsInNvdXJjZXNDb250ZW50IjpbIi8vIFRoaXMgZmlsZSBpcyBnZW5lcmF0ZWQuIERvIG5vdCBlZGl0ISBFZGl0IGdoZXJraW4tamF2YXNjcmlwdC5yYXpvciBpbnN0ZWFkLlxuXG5pbXBvcnQgdHlwZSB7IEdoZXJraW5Eb2N1bWVudCwgTG9jYXRpb24sIFN0ZXBLZXl3b3JkVHlwZSB9IGZyb20gJ0BjdWN1bWJlci9tZXNzYWdlcydcbmltcG9ydCB7XG4gIEFzdEJ1aWxkZXJFeGNlcHRpb24sXG4gIENvbXBvc2l0ZVBhcnNlckV4Y2VwdGlvbixcbiAgTm9TdWNoTGFuZ3VhZ2VFeGNlcHRpb24sXG4gIFBhcnNlckV4Y2VwdGlvbixcbn0gZnJvbSAnLi9FcnJvcnMuanMnXG5pbXBvcnQge1xuICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLFxuICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24sXG59IGZyb20gJy4vVG9rZW5FeGNlcHRpb25zLmpzJ1xuaW1wb3J0IFRva2VuU2Nhbm5lciBmcm9tICcuL1Rva2VuU2Nhbm5lci5qcydcbmltcG9ydCBJVG9rZW5NYXRjaGVyIGZyb20gJy4vSVRva2VuTWF0Y2hlci5qcydcbmltcG9ydCBHaGVya2luTGluZSBmcm9tICcuL0doZXJraW5MaW5lLmpzJ1xuaW1wb3J0IElUb2tlbiwgeyBJdGVtIH0gZnJvbSAnLi9JVG9rZW4uanMnXG5pbXBvcnQgeyBJQXN0QnVpbGRlciB9IGZyb20gJy4vSUFzdEJ1aWxkZXIuanMnXG5cbmV4cG9ydCBjbGFzcyBUb2tlbiBpbXBsZW1lbnRzIElUb2tlbjxUb2tlblR5cGU+IHtcbiAgcHVibGljIGlzRW9mOiBib29sZWFuXG4gIHB1YmxpYyBtYXRjaGVkVGV4dD86IHN0cmluZ1xuICBwdWJsaWMgbWF0Y2hlZFR5cGU6IFRva2VuVHlwZVxuICBwdWJsaWMgbWF0Y2hlZEl0ZW1zOiByZWFkb25seSBJdGVtW11cbiAgcHVibGljIG1hdGNoZWRLZXl3b3JkOiBzdHJpbmdcbiAgcHVibGljIG1hdGNoZWRJbmRlbnQ6IG51bWJlclxuICBwdWJsaWMgbWF0Y2hlZEdoZXJraW5EaWFsZWN0OiBzdHJpbmdcbiAgcHVibGljIG1hdGNoZWRLZXl3b3JkVHlwZTogU3RlcEtleXdvcmRUeXBlXG5cbiAgY29uc3RydWN0b3IoXG4gICAgcHVibGljIHJlYWRvbmx5IGxpbmU6IEdoZXJraW5MaW5lLFxuICAgIHB1YmxpYyByZWFkb25seSBsb2NhdGlvbjogIExvY2F0aW9uXG4gICkge1xuICAgIHRoaXMuaXNFb2YgPSAhbGluZVxuICB9XG5cbiAgcHVibGljIGdldFRva2VuVmFsdWUoKTogc3RyaW5nIHtcbiAgICByZXR1cm4gdGhpcy5pc0VvZiA/ICdFT0YnIDogdGhpcy5saW5lLmdldExpbmVUZXh0KC0xKVxuICB9XG59XG5cbmV4cG9ydCBlbnVtIFRva2VuVHlwZSB7XG4gIE5vbmUsXG4gIEVPRixcbiAgRW1wdHksXG4gIENvbW1lbnQsXG4gIFRhZ0xpbmUsXG4gIEZlYXR1cmVMaW5lLFxuICBSdWxlTGluZSxcbiAgQmFja2dyb3VuZExpbmUsXG4gIFNjZW5hcmlvTGluZSxcbiAgRXhhbXBsZXNMaW5lLFxuICBTdGVwTGluZSxcbiAgRG9jU3RyaW5nU2VwYXJhdG9yLFxuICBUYWJsZVJvdyxcbiAgTGFuZ3VhZ2UsXG4gIE90aGVyLFxufVxuXG5leHBvcnQgZW51bSBSdWxlVHlwZSB7XG4gIE5vbmUsXG4gIF9FT0YsIC8vICNFT0ZcbiAgX0VtcHR5LCAvLyAjRW1wdHlcbiAgX0NvbW1lbnQsIC8vICNDb21tZW50XG4gIF9UYWdMaW5lLCAvLyAjVGFnTGluZVxuICBfRmVhdHVyZUxpbmUsIC8vICNGZWF0dXJlTGluZVxuICBfUnVsZUxpbmUsIC8vICNSdWxlTGluZVxuICBfQmFja2dyb3VuZExpbmUsIC8vICNCYWNrZ3JvdW5kTGluZVxuICBfU2NlbmFyaW9MaW5lLCAvLyAjU2NlbmFyaW9MaW5lXG4gIF9FeGFtcGxlc0xpbmUsIC8vICNFeGFtcGxlc0xpbmVcbiAgX1N0ZXBMaW5lLCAvLyAjU3RlcExpbmVcbiAgX0RvY1N0cmluZ1NlcGFyYXRvciwgLy8gI0RvY1N0cmluZ1NlcGFyYXRvclxuICBfVGFibGVSb3csIC8vICNUYWJsZVJvd1xuICBfTGFuZ3VhZ2UsIC8vICNMYW5ndWFnZVxuICBfT3RoZXIsIC8vICNPdGhlclxuICBHaGVya2luRG9jdW1lbnQsIC8vIEdoZXJraW5Eb2N1bWVudCEgOj0gRmVhdHVyZT9cbiAgRmVhdHVyZSwgLy8gRmVhdHVyZSEgOj0gRmVhdHVyZUhlYWRlciBCYWNrZ3JvdW5kPyBTY2VuYXJpb0RlZmluaXRpb24qIFJ1bGUqXG4gIEZlYXR1cmVIZWFkZXIsIC8vIEZlYXR1cmVIZWFkZXIhIDo9ICNMYW5ndWFnZT8gVGFncz8gI0ZlYXR1cmVMaW5lIERlc2NyaXB0aW9uSGVscGVyXG4gIFJ1bGUsIC8vIFJ1bGUhIDo9IFJ1bGVIZWFkZXIgQmFja2dyb3VuZD8gU2NlbmFyaW9EZWZpbml0aW9uKlxuICBSdWxlSGVhZGVyLCAvLyBSdWxlSGVhZGVyISA6PSBUYWdzPyAjUnVsZUxpbmUgRGVzY3JpcHRpb25IZWxwZXJcbiAgQmFja2dyb3VuZCwgLy8gQmFja2dyb3VuZCEgOj0gI0JhY2tncm91bmRMaW5lIERlc2NyaXB0aW9uSGVscGVyIFN0ZXAqXG4gIFNjZW5hcmlvRGVmaW5pdGlvbiwgLy8gU2NlbmFyaW9EZWZpbml0aW9uISBbI0VtcHR5fCNDb21tZW50fCNUYWdMaW5lLT4jU2NlbmFyaW9MaW5lXSA6PSBUYWdzPyBTY2VuYXJpb1xuICBTY2VuYXJpbywgLy8gU2NlbmFyaW8hIDo9ICNTY2VuYXJpb0xpbmUgRGVzY3JpcHRpb25IZWxwZXIgU3RlcCogRXhhbXBsZXNEZWZpbml0aW9uKlxuICBFeGFtcGxlc0RlZmluaXRpb24sIC8vIEV4YW1wbGVzRGVmaW5pdGlvbiEgWyNFbXB0eXwjQ29tbWVudHwjVGFnTGluZS0+I0V4YW1wbGVzTGluZV0gOj0gVGFncz8gRXhhbXBsZXNcbiAgRXhhbXBsZXMsIC8vIEV4YW1wbGVzISA6PSAjRXhhbXBsZXNMaW5lIERlc2NyaXB0aW9uSGVscGVyIEV4YW1wbGVzVGFibGU/XG4gIEV4YW1wbGVzVGFibGUsIC8vIEV4YW1wbGVzVGFibGUhIDo9ICNUYWJsZVJvdyAjVGFibGVSb3cqXG4gIFN0ZXAsIC8vIFN0ZXAhIDo9ICNTdGVwTGluZSBTdGVwQXJnP1xuICBTdGVwQXJnLCAvLyBTdGVwQXJnIDo9IChEYXRhVGFibGVBbmRNYXliZURvY1N0cmluZyB8IERvY1N0cmluZ0FuZE1heWJlRGF0YVRhYmxlKVxuICBEYXRhVGFibGVBbmRNYXliZURvY1N0cmluZywgLy8gRGF0YVRhYmxlQW5kTWF5YmVEb2NTdHJpbmcgOj0gRGF0YVRhYmxlIERvY1N0cmluZz9cbiAgRG9jU3RyaW5nQW5kTWF5YmVEYXRhVGFibGUsIC8vIERvY1N0cmluZ0FuZE1heWJlRGF0YVRhYmxlIDo9IERvY1N0cmluZyBEYXRhVGFibGU/XG4gIERhdGFUYWJsZSwgLy8gRGF0YVRhYmxlISA6PSAjVGFibGVSb3crXG4gIERvY1N0cmluZywgLy8gRG9jU3RyaW5nISA6PSAjRG9jU3RyaW5nU2VwYXJhdG9yICNPdGhlciogI0RvY1N0cmluZ1NlcGFyYXRvclxuICBUYWdzLCAvLyBUYWdzISA6PSAjVGFnTGluZStcbiAgRGVzY3JpcHRpb25IZWxwZXIsIC8vIERlc2NyaXB0aW9uSGVscGVyIDo9ICNFbXB0eSogRGVzY3JpcHRpb24/XG4gIERlc2NyaXB0aW9uLCAvLyBEZXNjcmlwdGlvbiEgOj0gKCNPdGhlciB8ICNDb21tZW50KStcbn1cblxuaW50ZXJmYWNlIENvbnRleHQge1xuICB0b2tlblNjYW5uZXI6IFRva2VuU2Nhbm5lcjxUb2tlblR5cGU+XG4gIHRva2VuUXVldWU6IElUb2tlbjxUb2tlblR5cGU+W11cbiAgZXJyb3JzOiBFcnJvcltdXG59XG5cbmV4cG9ydCBkZWZhdWx0IGNsYXNzIFBhcnNlcjxBc3ROb2RlPiB7XG4gIHB1YmxpYyBzdG9wQXRGaXJzdEVycm9yID0gZmFsc2VcbiAgcHJpdmF0ZSBjb250ZXh0OiBDb250ZXh0XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcHJpdmF0ZSByZWFkb25seSBidWlsZGVyOiBJQXN0QnVpbGRlcjxBc3ROb2RlLCBUb2tlblR5cGUsIFJ1bGVUeXBlPixcbiAgICBwcml2YXRlIHJlYWRvbmx5IHRva2VuTWF0Y2hlcjogSVRva2VuTWF0Y2hlcjxUb2tlblR5cGU+XG4gICkge31cblxuICBwdWJsaWMgcGFyc2UoZ2hlcmtpblNvdXJjZTogc3RyaW5nKTogR2hlcmtpbkRvY3VtZW50IHtcbiAgICBjb25zdCB0b2tlblNjYW5uZXIgPSBuZXcgVG9rZW5TY2FubmVyKFxuICAgICAgZ2hlcmtpblNvdXJjZSxcbiAgICAgIChsaW5lOiBzdHJpbmcsIGxvY2F0aW9uOiAgTG9jYXRpb24pID0+IHtcbiAgICAgICAgY29uc3QgZ2hlcmtpbkxpbmUgPVxuICAgICAgICAgIGxpbmUgPT09IG51bGwgfHwgbGluZSA9PT0gdW5kZWZpbmVkXG4gICAgICAgICAgICA/IG51bGxcbiAgICAgICAgICAgIDogbmV3IEdoZXJraW5MaW5lKGxpbmUsIGxvY2F0aW9uLmxpbmUpXG4gICAgICAgIHJldHVybiBuZXcgVG9rZW4oZ2hlcmtpbkxpbmUsIGxvY2F0aW9uKVxuICAgICAgfVxuICAgIClcbiAgICB0aGlzLmJ1aWxkZXIucmVzZXQoKVxuICAgIHRoaXMudG9rZW5NYXRjaGVyLnJlc2V0KClcbiAgICB0aGlzLmNvbnRleHQgPSB7XG4gICAgICB0b2tlblNjYW5uZXIsXG4gICAgICB0b2tlblF1ZXVlOiBbXSxcbiAgICAgIGVycm9yczogW10sXG4gICAgfVxuICAgIHRoaXMuc3RhcnRSdWxlKHRoaXMuY29udGV4dCwgUnVsZVR5cGUuR2hlcmtpbkRvY3VtZW50KVxuICAgIGxldCBzdGF0ZSA9IDBcbiAgICBsZXQgdG9rZW46IElUb2tlbjxUb2tlblR5cGU+ID0gbnVsbFxuICAgIHdoaWxlICh0cnVlKSB7XG4gICAgICB0b2tlbiA9IHRoaXMucmVhZFRva2VuKHRoaXMuY29udGV4dCkgYXMgVG9rZW5cbiAgICAgIHN0YXRlID0gdGhpcy5tYXRjaFRva2VuKHN0YXRlLCB0b2tlbiwgdGhpcy5jb250ZXh0KVxuICAgICAgaWYgKHRva2VuLmlzRW9mKSBicmVha1xuICAgIH1cblxuICAgIHRoaXMuZW5kUnVsZSh0aGlzLmNvbnRleHQpXG5cbiAgICBpZiAodGhpcy5jb250ZXh0LmVycm9ycy5sZW5ndGggPiAwKSB7XG4gICAgICB0aHJvdyBDb21wb3NpdGVQYXJzZXJFeGNlcHRpb24uY3JlYXRlKHRoaXMuY29udGV4dC5lcnJvcnMpXG4gICAgfVxuXG4gICAgcmV0dXJuIHRoaXMuZ2V0UmVzdWx0KClcbiAgfVxuXG4gIHByaXZhdGUgYWRkRXJyb3IoY29udGV4dDogQ29udGV4dCwgZXJyb3I6IEVycm9yKSB7XG4gICAgaWYgKCFjb250ZXh0LmVycm9ycy5tYXAoZSA9PiB7IHJldHVybiBlLm1lc3NhZ2UgfSkuaW5jbHVkZXMoZXJyb3IubWVzc2FnZSkpIHtcbiAgICAgIGNvbnRleHQuZXJyb3JzLnB1c2goZXJyb3IpXG4gICAgICBpZiAoY29udGV4dC5lcnJvcnMubGVuZ3RoID4gMTApXG4gICAgICAgIHRocm93IENvbXBvc2l0ZVBhcnNlckV4Y2VwdGlvbi5jcmVhdGUoY29udGV4dC5lcnJvcnMpXG4gICAgfVxuICB9XG5cbiAgcHJpdmF0ZSBzdGFydFJ1bGUoY29udGV4dDogQ29udGV4dCwgcnVsZVR5cGU6IFJ1bGVUeXBlKSB7XG4gICAgdGhpcy5oYW5kbGVBc3RFcnJvcihjb250ZXh0LCAoKSA9PiB0aGlzLmJ1aWxkZXIuc3RhcnRSdWxlKHJ1bGVUeXBlKSlcbiAgfVxuXG4gIHByaXZhdGUgZW5kUnVsZShjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgdGhpcy5oYW5kbGVBc3RFcnJvcihjb250ZXh0LCAoKSA9PiB0aGlzLmJ1aWxkZXIuZW5kUnVsZSgpKVxuICB9XG5cbiAgcHJpdmF0ZSBidWlsZChjb250ZXh0OiBDb250ZXh0LCB0b2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICB0aGlzLmhhbmRsZUFzdEVycm9yKGNvbnRleHQsICgpID0+IHRoaXMuYnVpbGRlci5idWlsZCh0b2tlbikpXG4gIH1cblxuICBwcml2YXRlIGdldFJlc3VsdCgpIHtcbiAgICByZXR1cm4gdGhpcy5idWlsZGVyLmdldFJlc3VsdCgpXG4gIH1cblxuICBwcml2YXRlIGhhbmRsZUFzdEVycm9yKGNvbnRleHQ6IENvbnRleHQsIGFjdGlvbjogKCkgPT4gYW55KSB7XG4gICAgdGhpcy5oYW5kbGVFeHRlcm5hbEVycm9yKGNvbnRleHQsIHRydWUsIGFjdGlvbilcbiAgfVxuXG4gIHByaXZhdGUgaGFuZGxlRXh0ZXJuYWxFcnJvcjxUPihcbiAgICBjb250ZXh0OiBDb250ZXh0LFxuICAgIGRlZmF1bHRWYWx1ZTogVCxcbiAgICBhY3Rpb246ICgpID0+IFRcbiAgKSB7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgcmV0dXJuIGFjdGlvbigpXG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBhY3Rpb24oKVxuICAgIH0gY2F0Y2ggKGUpIHtcbiAgICAgIGlmIChlIGluc3RhbmNlb2YgQ29tcG9zaXRlUGFyc2VyRXhjZXB0aW9uKSB7XG4gICAgICAgIGUuZXJyb3JzLmZvckVhY2goKGVycm9yOiBFcnJvcikgPT4gdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcikpXG4gICAgICB9IGVsc2UgaWYgKFxuICAgICAgICBlIGluc3RhbmNlb2YgUGFyc2VyRXhjZXB0aW9uIHx8XG4gICAgICAgIGUgaW5zdGFuY2VvZiBBc3RCdWlsZGVyRXhjZXB0aW9uIHx8XG4gICAgICAgIGUgaW5zdGFuY2VvZiBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24gfHxcbiAgICAgICAgZSBpbnN0YW5jZW9mIE5vU3VjaExhbmd1YWdlRXhjZXB0aW9uXG4gICAgICApIHtcbiAgICAgICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlKVxuICAgICAgfSBlbHNlIHtcbiAgICAgICAgdGhyb3cgZVxuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gZGVmYXVsdFZhbHVlXG4gIH1cblxuICBwcml2YXRlIHJlYWRUb2tlbihjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgcmV0dXJuIGNvbnRleHQudG9rZW5RdWV1ZS5sZW5ndGggPiAwXG4gICAgICA/IGNvbnRleHQudG9rZW5RdWV1ZS5zaGlmdCgpXG4gICAgICA6IGNvbnRleHQudG9rZW5TY2FubmVyLnJlYWQoKVxuICB9XG5cbiAgcHJpdmF0ZSBtYXRjaFRva2VuKHN0YXRlOiBudW1iZXIsIHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIHN3aXRjaChzdGF0ZSkge1xuICAgIGNhc2UgMDpcbiAgICAgIHJldHVybiB0aGlzLm1hdGNoVG9rZW5BdF8wKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDE6XG4gICAgICByZXR1cm4gdGhpcy5tYXRjaFRva2VuQXRfMSh0b2tlbiwgY29udGV4dCk7XG4gICAgY2FzZSAyOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzIodG9rZW4sIGNvbnRleHQpO1xuICAgIGNhc2UgMzpcbiAgICAgIHJldHVybiB0aGlzLm1hdGNoVG9rZW5BdF8zKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDQ6XG4gICAgICByZXR1cm4gdGhpcy5tYXRjaFRva2VuQXRfNCh0b2tlbiwgY29udGV4dCk7XG4gICAgY2FzZSA1OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzUodG9rZW4sIGNvbnRleHQpO1xuICAgIGNhc2UgNjpcbiAgICAgIHJldHVybiB0aGlzLm1hdGNoVG9rZW5BdF82KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDc6XG4gICAgICByZXR1cm4gdGhpcy5tYXRjaFRva2VuQXRfNyh0b2tlbiwgY29udGV4dCk7XG4gICAgY2FzZSA4OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzgodG9rZW4sIGNvbnRleHQpO1xuICAgIGNhc2UgOTpcbiAgICAgIHJldHVybiB0aGlzLm1hdGNoVG9rZW5BdF85KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDEwOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzEwKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDExOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzExKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDEyOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzEyKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDEzOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzEzKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDE0OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzE0KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDE1OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzE1KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDE2OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzE2KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDE3OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzE3KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDE4OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzE4KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDE5OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzE5KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDIwOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzIwKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDIxOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzIxKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDIyOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzIyKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDIzOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzIzKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDI0OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzI0KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDI1OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzI1KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDI2OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzI2KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDI3OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzI3KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDI4OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzI4KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDI5OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzI5KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDMwOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzMwKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDMxOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzMxKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDMyOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzMyKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDMzOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzMzKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDM0OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzM0KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDM1OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzM1KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDM2OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzM2KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDM3OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzM3KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDM4OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzM4KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDM5OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzM5KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDQwOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzQwKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDQxOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzQxKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDQzOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzQzKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDQ0OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzQ0KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDQ1OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzQ1KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDQ2OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzQ2KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDQ3OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzQ3KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDQ4OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzQ4KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDQ5OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzQ5KHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDUwOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzUwKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDUxOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzUxKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDUyOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzUyKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDUzOlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzUzKHRva2VuLCBjb250ZXh0KTtcbiAgICBjYXNlIDU0OlxuICAgICAgcmV0dXJuIHRoaXMubWF0Y2hUb2tlbkF0XzU0KHRva2VuLCBjb250ZXh0KTtcbiAgICBkZWZhdWx0OlxuICAgICAgdGhyb3cgbmV3IEVycm9yKFwiVW5rbm93biBzdGF0ZTogXCIgKyBzdGF0ZSk7XG4gICAgfVxuICB9XG5cblxuICAvLyBTdGFydFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF8wKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfTGFuZ3VhZ2UoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5GZWF0dXJlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkZlYXR1cmVIZWFkZXIpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRmVhdHVyZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5GZWF0dXJlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9GZWF0dXJlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkZlYXR1cmUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRmVhdHVyZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAwO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMDtcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNFT0ZcIiwgXCIjTGFuZ3VhZ2VcIiwgXCIjVGFnTGluZVwiLCBcIiNGZWF0dXJlTGluZVwiLCBcIiNDb21tZW50XCIsIFwiI0VtcHR5XCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDA7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZTowPkZlYXR1cmVIZWFkZXI6MD4jTGFuZ3VhZ2U6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF8xKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9GZWF0dXJlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDE7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxO1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI1RhZ0xpbmVcIiwgXCIjRmVhdHVyZUxpbmVcIiwgXCIjQ29tbWVudFwiLCBcIiNFbXB0eVwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiAxOyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6MD5GZWF0dXJlSGVhZGVyOjE+VGFnczowPiNUYWdMaW5lOjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfMih0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0ZlYXR1cmVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FbXB0eShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDI7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjVGFnTGluZVwiLCBcIiNGZWF0dXJlTGluZVwiLCBcIiNDb21tZW50XCIsIFwiI0VtcHR5XCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDI7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZTowPkZlYXR1cmVIZWFkZXI6Mj4jRmVhdHVyZUxpbmU6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF8zKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5EZXNjcmlwdGlvbik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0JhY2tncm91bmRMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuQmFja2dyb3VuZCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA1O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9PdGhlcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkRlc2NyaXB0aW9uKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQ7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRU9GXCIsIFwiI0VtcHR5XCIsIFwiI0NvbW1lbnRcIiwgXCIjQmFja2dyb3VuZExpbmVcIiwgXCIjVGFnTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjUnVsZUxpbmVcIiwgXCIjT3RoZXJcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gMzsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjA+RmVhdHVyZUhlYWRlcjozPkRlc2NyaXB0aW9uSGVscGVyOjE+RGVzY3JpcHRpb246MD5fX2FsdDE6MD4jT3RoZXI6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF80KHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQ7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQmFja2dyb3VuZExpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5CYWNrZ3JvdW5kKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDU7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzAoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDEyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1J1bGVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX090aGVyKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDtcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNFT0ZcIiwgXCIjQ29tbWVudFwiLCBcIiNCYWNrZ3JvdW5kTGluZVwiLCBcIiNUYWdMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNPdGhlclwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiA0OyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6MT5CYWNrZ3JvdW5kOjA+I0JhY2tncm91bmRMaW5lOjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfNSh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0VPRihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRGVzY3JpcHRpb24pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TdGVwTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlN0ZXApO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDExO1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW8pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfUnVsZUxpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfT3RoZXIoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5EZXNjcmlwdGlvbik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA2O1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0VPRlwiLCBcIiNFbXB0eVwiLCBcIiNDb21tZW50XCIsIFwiI1N0ZXBMaW5lXCIsIFwiI1RhZ0xpbmVcIiwgXCIjU2NlbmFyaW9MaW5lXCIsIFwiI1J1bGVMaW5lXCIsIFwiI090aGVyXCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDU7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZToxPkJhY2tncm91bmQ6MT5EZXNjcmlwdGlvbkhlbHBlcjoxPkRlc2NyaXB0aW9uOjA+X19hbHQxOjA+I090aGVyOjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfNih0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0VPRihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA2O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1N0ZXBMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU3RlcCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA3O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9PdGhlcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDY7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRU9GXCIsIFwiI0NvbW1lbnRcIiwgXCIjU3RlcExpbmVcIiwgXCIjVGFnTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjUnVsZUxpbmVcIiwgXCIjT3RoZXJcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gNjsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjE+QmFja2dyb3VuZDoyPlN0ZXA6MD4jU3RlcExpbmU6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF83KHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFibGVSb3coY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5EYXRhVGFibGUpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gODtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Eb2NTdHJpbmdTZXBhcmF0b3IoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5Eb2NTdHJpbmcpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNTI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU3RlcExpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TdGVwKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDc7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzAoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDEyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1J1bGVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA3O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNztcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNFT0ZcIiwgXCIjVGFibGVSb3dcIiwgXCIjRG9jU3RyaW5nU2VwYXJhdG9yXCIsIFwiI1N0ZXBMaW5lXCIsIFwiI1RhZ0xpbmVcIiwgXCIjU2NlbmFyaW9MaW5lXCIsIFwiI1J1bGVMaW5lXCIsIFwiI0NvbW1lbnRcIiwgXCIjRW1wdHlcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gNzsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjE+QmFja2dyb3VuZDoyPlN0ZXA6MT5TdGVwQXJnOjA+X19hbHQwOjA+RGF0YVRhYmxlQW5kTWF5YmVEb2NTdHJpbmc6MD5EYXRhVGFibGU6MD4jVGFibGVSb3c6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF84KHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFibGVSb3coY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA4O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0RvY1N0cmluZ1NlcGFyYXRvcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkRvY1N0cmluZyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA5O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1N0ZXBMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU3RlcCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA3O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gODtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FbXB0eShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDg7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRU9GXCIsIFwiI1RhYmxlUm93XCIsIFwiI0RvY1N0cmluZ1NlcGFyYXRvclwiLCBcIiNTdGVwTGluZVwiLCBcIiNUYWdMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNDb21tZW50XCIsIFwiI0VtcHR5XCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDg7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZToxPkJhY2tncm91bmQ6Mj5TdGVwOjE+U3RlcEFyZzowPl9fYWx0MDowPkRhdGFUYWJsZUFuZE1heWJlRG9jU3RyaW5nOjE+RG9jU3RyaW5nOjA+I0RvY1N0cmluZ1NlcGFyYXRvcjowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzkodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9Eb2NTdHJpbmdTZXBhcmF0b3IoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9PdGhlcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDk7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRG9jU3RyaW5nU2VwYXJhdG9yXCIsIFwiI090aGVyXCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDk7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZToxPkJhY2tncm91bmQ6Mj5TdGVwOjE+U3RlcEFyZzowPl9fYWx0MDowPkRhdGFUYWJsZUFuZE1heWJlRG9jU3RyaW5nOjE+RG9jU3RyaW5nOjI+I0RvY1N0cmluZ1NlcGFyYXRvcjowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzEwKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU3RlcExpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TdGVwKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDc7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzAoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDEyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1J1bGVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FbXB0eShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDEwO1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0VPRlwiLCBcIiNTdGVwTGluZVwiLCBcIiNUYWdMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNDb21tZW50XCIsIFwiI0VtcHR5XCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDEwOyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mj5TY2VuYXJpb0RlZmluaXRpb246MD5UYWdzOjA+I1RhZ0xpbmU6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF8xMSh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTE7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMTtcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNUYWdMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNDb21tZW50XCIsIFwiI0VtcHR5XCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDExOyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mj5TY2VuYXJpb0RlZmluaXRpb246MT5TY2VuYXJpbzowPiNTY2VuYXJpb0xpbmU6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF8xMih0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0VPRihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkRlc2NyaXB0aW9uKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDEzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1N0ZXBMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU3RlcCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxNDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDE4O1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0V4YW1wbGVzTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlcyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxOTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW8pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfUnVsZUxpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfT3RoZXIoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5EZXNjcmlwdGlvbik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMztcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNFT0ZcIiwgXCIjRW1wdHlcIiwgXCIjQ29tbWVudFwiLCBcIiNTdGVwTGluZVwiLCBcIiNUYWdMaW5lXCIsIFwiI0V4YW1wbGVzTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjUnVsZUxpbmVcIiwgXCIjT3RoZXJcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gMTI7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZToyPlNjZW5hcmlvRGVmaW5pdGlvbjoxPlNjZW5hcmlvOjE+RGVzY3JpcHRpb25IZWxwZXI6MT5EZXNjcmlwdGlvbjowPl9fYWx0MTowPiNPdGhlcjowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzEzKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDEzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1N0ZXBMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU3RlcCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxNDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDE4O1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0V4YW1wbGVzTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlcyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxOTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW8pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfUnVsZUxpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfT3RoZXIoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMztcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNFT0ZcIiwgXCIjQ29tbWVudFwiLCBcIiNTdGVwTGluZVwiLCBcIiNUYWdMaW5lXCIsIFwiI0V4YW1wbGVzTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjUnVsZUxpbmVcIiwgXCIjT3RoZXJcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gMTM7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZToyPlNjZW5hcmlvRGVmaW5pdGlvbjoxPlNjZW5hcmlvOjI+U3RlcDowPiNTdGVwTGluZTowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzE0KHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFibGVSb3coY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5EYXRhVGFibGUpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTU7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRG9jU3RyaW5nU2VwYXJhdG9yKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRG9jU3RyaW5nKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQ5O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1N0ZXBMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU3RlcCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxNDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDE4O1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0V4YW1wbGVzTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlcyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxOTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW8pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfUnVsZUxpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDE0O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTQ7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRU9GXCIsIFwiI1RhYmxlUm93XCIsIFwiI0RvY1N0cmluZ1NlcGFyYXRvclwiLCBcIiNTdGVwTGluZVwiLCBcIiNUYWdMaW5lXCIsIFwiI0V4YW1wbGVzTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjUnVsZUxpbmVcIiwgXCIjQ29tbWVudFwiLCBcIiNFbXB0eVwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiAxNDsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjI+U2NlbmFyaW9EZWZpbml0aW9uOjE+U2NlbmFyaW86Mj5TdGVwOjE+U3RlcEFyZzowPl9fYWx0MDowPkRhdGFUYWJsZUFuZE1heWJlRG9jU3RyaW5nOjA+RGF0YVRhYmxlOjA+I1RhYmxlUm93OjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfMTUodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9FT0YoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0MjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWJsZVJvdyhjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDE1O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0RvY1N0cmluZ1NlcGFyYXRvcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkRvY1N0cmluZyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxNjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TdGVwTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlN0ZXApO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTQ7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzEoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlc0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxODtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDExO1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FeGFtcGxlc0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlc0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXMpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTk7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDEyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1J1bGVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxNTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FbXB0eShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDE1O1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0VPRlwiLCBcIiNUYWJsZVJvd1wiLCBcIiNEb2NTdHJpbmdTZXBhcmF0b3JcIiwgXCIjU3RlcExpbmVcIiwgXCIjVGFnTGluZVwiLCBcIiNFeGFtcGxlc0xpbmVcIiwgXCIjU2NlbmFyaW9MaW5lXCIsIFwiI1J1bGVMaW5lXCIsIFwiI0NvbW1lbnRcIiwgXCIjRW1wdHlcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gMTU7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZToyPlNjZW5hcmlvRGVmaW5pdGlvbjoxPlNjZW5hcmlvOjI+U3RlcDoxPlN0ZXBBcmc6MD5fX2FsdDA6MD5EYXRhVGFibGVBbmRNYXliZURvY1N0cmluZzoxPkRvY1N0cmluZzowPiNEb2NTdHJpbmdTZXBhcmF0b3I6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF8xNih0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0RvY1N0cmluZ1NlcGFyYXRvcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDE3O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX090aGVyKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTY7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRG9jU3RyaW5nU2VwYXJhdG9yXCIsIFwiI090aGVyXCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDE2OyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mj5TY2VuYXJpb0RlZmluaXRpb246MT5TY2VuYXJpbzoyPlN0ZXA6MT5TdGVwQXJnOjA+X19hbHQwOjA+RGF0YVRhYmxlQW5kTWF5YmVEb2NTdHJpbmc6MT5Eb2NTdHJpbmc6Mj4jRG9jU3RyaW5nU2VwYXJhdG9yOjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfMTcodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9FT0YoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0MjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TdGVwTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlN0ZXApO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTQ7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzEoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlc0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxODtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDExO1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FeGFtcGxlc0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlc0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXMpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTk7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDEyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1J1bGVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxNztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FbXB0eShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDE3O1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0VPRlwiLCBcIiNTdGVwTGluZVwiLCBcIiNUYWdMaW5lXCIsIFwiI0V4YW1wbGVzTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjUnVsZUxpbmVcIiwgXCIjQ29tbWVudFwiLCBcIiNFbXB0eVwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiAxNzsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjI+U2NlbmFyaW9EZWZpbml0aW9uOjE+U2NlbmFyaW86Mz5FeGFtcGxlc0RlZmluaXRpb246MD5UYWdzOjA+I1RhZ0xpbmU6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF8xOCh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxODtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FeGFtcGxlc0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlcyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxOTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTg7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxODtcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNUYWdMaW5lXCIsIFwiI0V4YW1wbGVzTGluZVwiLCBcIiNDb21tZW50XCIsIFwiI0VtcHR5XCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDE4OyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mj5TY2VuYXJpb0RlZmluaXRpb246MT5TY2VuYXJpbzozPkV4YW1wbGVzRGVmaW5pdGlvbjoxPkV4YW1wbGVzOjA+I0V4YW1wbGVzTGluZTowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzE5KHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxOTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRGVzY3JpcHRpb24pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjA7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFibGVSb3coY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlc1RhYmxlKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIxO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8xKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXNEZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTg7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzAoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRXhhbXBsZXNMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXNEZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDE5O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9PdGhlcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkRlc2NyaXB0aW9uKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIwO1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0VPRlwiLCBcIiNFbXB0eVwiLCBcIiNDb21tZW50XCIsIFwiI1RhYmxlUm93XCIsIFwiI1RhZ0xpbmVcIiwgXCIjRXhhbXBsZXNMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNPdGhlclwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiAxOTsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjI+U2NlbmFyaW9EZWZpbml0aW9uOjE+U2NlbmFyaW86Mz5FeGFtcGxlc0RlZmluaXRpb246MT5FeGFtcGxlczoxPkRlc2NyaXB0aW9uSGVscGVyOjE+RGVzY3JpcHRpb246MD5fX2FsdDE6MD4jT3RoZXI6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF8yMCh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0VPRihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWJsZVJvdyhjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzVGFibGUpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjE7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzEoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlc0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxODtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDExO1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FeGFtcGxlc0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlc0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXMpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTk7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDEyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1J1bGVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX090aGVyKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjA7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRU9GXCIsIFwiI0NvbW1lbnRcIiwgXCIjVGFibGVSb3dcIiwgXCIjVGFnTGluZVwiLCBcIiNFeGFtcGxlc0xpbmVcIiwgXCIjU2NlbmFyaW9MaW5lXCIsIFwiI1J1bGVMaW5lXCIsIFwiI090aGVyXCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDIwOyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mj5TY2VuYXJpb0RlZmluaXRpb246MT5TY2VuYXJpbzozPkV4YW1wbGVzRGVmaW5pdGlvbjoxPkV4YW1wbGVzOjI+RXhhbXBsZXNUYWJsZTowPiNUYWJsZVJvdzowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzIxKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFibGVSb3coY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDE4O1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0V4YW1wbGVzTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlcyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxOTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW8pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfUnVsZUxpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIxO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjE7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRU9GXCIsIFwiI1RhYmxlUm93XCIsIFwiI1RhZ0xpbmVcIiwgXCIjRXhhbXBsZXNMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNDb21tZW50XCIsIFwiI0VtcHR5XCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDIxOyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mz5SdWxlOjA+UnVsZUhlYWRlcjowPlRhZ3M6MD4jVGFnTGluZTowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzIyKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1J1bGVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjVGFnTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNDb21tZW50XCIsIFwiI0VtcHR5XCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDIyOyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mz5SdWxlOjA+UnVsZUhlYWRlcjoxPiNSdWxlTGluZTowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzIzKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRGVzY3JpcHRpb24pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjQ7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQmFja2dyb3VuZExpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5CYWNrZ3JvdW5kKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDI1O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9PdGhlcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkRlc2NyaXB0aW9uKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDI0O1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0VPRlwiLCBcIiNFbXB0eVwiLCBcIiNDb21tZW50XCIsIFwiI0JhY2tncm91bmRMaW5lXCIsIFwiI1RhZ0xpbmVcIiwgXCIjU2NlbmFyaW9MaW5lXCIsIFwiI1J1bGVMaW5lXCIsIFwiI090aGVyXCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDIzOyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mz5SdWxlOjA+UnVsZUhlYWRlcjoyPkRlc2NyaXB0aW9uSGVscGVyOjE+RGVzY3JpcHRpb246MD5fX2FsdDE6MD4jT3RoZXI6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF8yNCh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0VPRihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyNDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9CYWNrZ3JvdW5kTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkJhY2tncm91bmQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjU7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzAoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDMyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1J1bGVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX090aGVyKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjQ7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRU9GXCIsIFwiI0NvbW1lbnRcIiwgXCIjQmFja2dyb3VuZExpbmVcIiwgXCIjVGFnTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjUnVsZUxpbmVcIiwgXCIjT3RoZXJcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gMjQ7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZTozPlJ1bGU6MT5CYWNrZ3JvdW5kOjA+I0JhY2tncm91bmRMaW5lOjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfMjUodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9FT0YoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0MjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FbXB0eShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDI1O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5EZXNjcmlwdGlvbik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyNjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TdGVwTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlN0ZXApO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjc7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzAoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDMyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1J1bGVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX090aGVyKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRGVzY3JpcHRpb24pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjY7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRU9GXCIsIFwiI0VtcHR5XCIsIFwiI0NvbW1lbnRcIiwgXCIjU3RlcExpbmVcIiwgXCIjVGFnTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjUnVsZUxpbmVcIiwgXCIjT3RoZXJcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gMjU7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZTozPlJ1bGU6MT5CYWNrZ3JvdW5kOjE+RGVzY3JpcHRpb25IZWxwZXI6MT5EZXNjcmlwdGlvbjowPl9fYWx0MTowPiNPdGhlcjowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzI2KHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDI2O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1N0ZXBMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU3RlcCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyNztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDMxO1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW8pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfUnVsZUxpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfT3RoZXIoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyNjtcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNFT0ZcIiwgXCIjQ29tbWVudFwiLCBcIiNTdGVwTGluZVwiLCBcIiNUYWdMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNPdGhlclwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiAyNjsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjM+UnVsZToxPkJhY2tncm91bmQ6Mj5TdGVwOjA+I1N0ZXBMaW5lOjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfMjcodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9FT0YoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0MjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWJsZVJvdyhjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkRhdGFUYWJsZSk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyODtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Eb2NTdHJpbmdTZXBhcmF0b3IoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5Eb2NTdHJpbmcpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDY7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU3RlcExpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TdGVwKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDI3O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjc7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyNztcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNFT0ZcIiwgXCIjVGFibGVSb3dcIiwgXCIjRG9jU3RyaW5nU2VwYXJhdG9yXCIsIFwiI1N0ZXBMaW5lXCIsIFwiI1RhZ0xpbmVcIiwgXCIjU2NlbmFyaW9MaW5lXCIsIFwiI1J1bGVMaW5lXCIsIFwiI0NvbW1lbnRcIiwgXCIjRW1wdHlcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gMjc7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZTozPlJ1bGU6MT5CYWNrZ3JvdW5kOjI+U3RlcDoxPlN0ZXBBcmc6MD5fX2FsdDA6MD5EYXRhVGFibGVBbmRNYXliZURvY1N0cmluZzowPkRhdGFUYWJsZTowPiNUYWJsZVJvdzowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzI4KHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFibGVSb3coY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyODtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Eb2NTdHJpbmdTZXBhcmF0b3IoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5Eb2NTdHJpbmcpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjk7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU3RlcExpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TdGVwKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDI3O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjg7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyODtcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNFT0ZcIiwgXCIjVGFibGVSb3dcIiwgXCIjRG9jU3RyaW5nU2VwYXJhdG9yXCIsIFwiI1N0ZXBMaW5lXCIsIFwiI1RhZ0xpbmVcIiwgXCIjU2NlbmFyaW9MaW5lXCIsIFwiI1J1bGVMaW5lXCIsIFwiI0NvbW1lbnRcIiwgXCIjRW1wdHlcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gMjg7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZTozPlJ1bGU6MT5CYWNrZ3JvdW5kOjI+U3RlcDoxPlN0ZXBBcmc6MD5fX2FsdDA6MD5EYXRhVGFibGVBbmRNYXliZURvY1N0cmluZzoxPkRvY1N0cmluZzowPiNEb2NTdHJpbmdTZXBhcmF0b3I6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF8yOSh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0RvY1N0cmluZ1NlcGFyYXRvcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDMwO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX090aGVyKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjk7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRG9jU3RyaW5nU2VwYXJhdG9yXCIsIFwiI090aGVyXCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDI5OyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mz5SdWxlOjE+QmFja2dyb3VuZDoyPlN0ZXA6MT5TdGVwQXJnOjA+X19hbHQwOjA+RGF0YVRhYmxlQW5kTWF5YmVEb2NTdHJpbmc6MT5Eb2NTdHJpbmc6Mj4jRG9jU3RyaW5nU2VwYXJhdG9yOjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfMzAodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9FT0YoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0MjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TdGVwTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlN0ZXApO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjc7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzAoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDMyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1J1bGVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FbXB0eShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDMwO1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0VPRlwiLCBcIiNTdGVwTGluZVwiLCBcIiNUYWdMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNDb21tZW50XCIsIFwiI0VtcHR5XCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDMwOyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mz5SdWxlOjI+U2NlbmFyaW9EZWZpbml0aW9uOjA+VGFnczowPiNUYWdMaW5lOjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfMzEodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzE7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW8pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDMxO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzE7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjVGFnTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjQ29tbWVudFwiLCBcIiNFbXB0eVwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiAzMTsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjM+UnVsZToyPlNjZW5hcmlvRGVmaW5pdGlvbjoxPlNjZW5hcmlvOjA+I1NjZW5hcmlvTGluZTowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzMyKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRGVzY3JpcHRpb24pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU3RlcExpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TdGVwKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM0O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8xKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXNEZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzg7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzAoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRXhhbXBsZXNMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXNEZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM5O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9PdGhlcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkRlc2NyaXB0aW9uKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDMzO1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0VPRlwiLCBcIiNFbXB0eVwiLCBcIiNDb21tZW50XCIsIFwiI1N0ZXBMaW5lXCIsIFwiI1RhZ0xpbmVcIiwgXCIjRXhhbXBsZXNMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNPdGhlclwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiAzMjsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjM+UnVsZToyPlNjZW5hcmlvRGVmaW5pdGlvbjoxPlNjZW5hcmlvOjE+RGVzY3JpcHRpb25IZWxwZXI6MT5EZXNjcmlwdGlvbjowPl9fYWx0MTowPiNPdGhlcjowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzMzKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDMzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1N0ZXBMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU3RlcCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzNDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM4O1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0V4YW1wbGVzTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlcyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzOTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW8pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfUnVsZUxpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfT3RoZXIoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMztcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNFT0ZcIiwgXCIjQ29tbWVudFwiLCBcIiNTdGVwTGluZVwiLCBcIiNUYWdMaW5lXCIsIFwiI0V4YW1wbGVzTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjUnVsZUxpbmVcIiwgXCIjT3RoZXJcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gMzM7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZTozPlJ1bGU6Mj5TY2VuYXJpb0RlZmluaXRpb246MT5TY2VuYXJpbzoyPlN0ZXA6MD4jU3RlcExpbmU6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF8zNCh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0VPRihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhYmxlUm93KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRGF0YVRhYmxlKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM1O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0RvY1N0cmluZ1NlcGFyYXRvcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkRvY1N0cmluZyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0MztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TdGVwTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlN0ZXApO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzQ7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzEoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlc0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzODtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDMxO1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FeGFtcGxlc0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlc0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXMpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzk7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDMyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1J1bGVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzNDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FbXB0eShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM0O1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0VPRlwiLCBcIiNUYWJsZVJvd1wiLCBcIiNEb2NTdHJpbmdTZXBhcmF0b3JcIiwgXCIjU3RlcExpbmVcIiwgXCIjVGFnTGluZVwiLCBcIiNFeGFtcGxlc0xpbmVcIiwgXCIjU2NlbmFyaW9MaW5lXCIsIFwiI1J1bGVMaW5lXCIsIFwiI0NvbW1lbnRcIiwgXCIjRW1wdHlcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gMzQ7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZTozPlJ1bGU6Mj5TY2VuYXJpb0RlZmluaXRpb246MT5TY2VuYXJpbzoyPlN0ZXA6MT5TdGVwQXJnOjA+X19hbHQwOjA+RGF0YVRhYmxlQW5kTWF5YmVEb2NTdHJpbmc6MD5EYXRhVGFibGU6MD4jVGFibGVSb3c6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF8zNSh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0VPRihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhYmxlUm93KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzU7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRG9jU3RyaW5nU2VwYXJhdG9yKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRG9jU3RyaW5nKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM2O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1N0ZXBMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU3RlcCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzNDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM4O1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0V4YW1wbGVzTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlcyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzOTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW8pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfUnVsZUxpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM1O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzU7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRU9GXCIsIFwiI1RhYmxlUm93XCIsIFwiI0RvY1N0cmluZ1NlcGFyYXRvclwiLCBcIiNTdGVwTGluZVwiLCBcIiNUYWdMaW5lXCIsIFwiI0V4YW1wbGVzTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjUnVsZUxpbmVcIiwgXCIjQ29tbWVudFwiLCBcIiNFbXB0eVwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiAzNTsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjM+UnVsZToyPlNjZW5hcmlvRGVmaW5pdGlvbjoxPlNjZW5hcmlvOjI+U3RlcDoxPlN0ZXBBcmc6MD5fX2FsdDA6MD5EYXRhVGFibGVBbmRNYXliZURvY1N0cmluZzoxPkRvY1N0cmluZzowPiNEb2NTdHJpbmdTZXBhcmF0b3I6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF8zNih0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0RvY1N0cmluZ1NlcGFyYXRvcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM3O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX090aGVyKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzY7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRG9jU3RyaW5nU2VwYXJhdG9yXCIsIFwiI090aGVyXCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDM2OyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mz5SdWxlOjI+U2NlbmFyaW9EZWZpbml0aW9uOjE+U2NlbmFyaW86Mj5TdGVwOjE+U3RlcEFyZzowPl9fYWx0MDowPkRhdGFUYWJsZUFuZE1heWJlRG9jU3RyaW5nOjE+RG9jU3RyaW5nOjI+I0RvY1N0cmluZ1NlcGFyYXRvcjowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzM3KHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU3RlcExpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TdGVwKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM0O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8xKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXNEZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzg7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzAoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRXhhbXBsZXNMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXNEZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM5O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzc7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzNztcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNFT0ZcIiwgXCIjU3RlcExpbmVcIiwgXCIjVGFnTGluZVwiLCBcIiNFeGFtcGxlc0xpbmVcIiwgXCIjU2NlbmFyaW9MaW5lXCIsIFwiI1J1bGVMaW5lXCIsIFwiI0NvbW1lbnRcIiwgXCIjRW1wdHlcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gMzc7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZTozPlJ1bGU6Mj5TY2VuYXJpb0RlZmluaXRpb246MT5TY2VuYXJpbzozPkV4YW1wbGVzRGVmaW5pdGlvbjowPlRhZ3M6MD4jVGFnTGluZTowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzM4KHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM4O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0V4YW1wbGVzTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM5O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzODtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FbXB0eShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM4O1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI1RhZ0xpbmVcIiwgXCIjRXhhbXBsZXNMaW5lXCIsIFwiI0NvbW1lbnRcIiwgXCIjRW1wdHlcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gMzg7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZTozPlJ1bGU6Mj5TY2VuYXJpb0RlZmluaXRpb246MT5TY2VuYXJpbzozPkV4YW1wbGVzRGVmaW5pdGlvbjoxPkV4YW1wbGVzOjA+I0V4YW1wbGVzTGluZTowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzM5KHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzOTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRGVzY3JpcHRpb24pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDA7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFibGVSb3coY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlc1RhYmxlKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQxO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8xKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXNEZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzg7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzAoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRXhhbXBsZXNMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXNEZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM5O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9PdGhlcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkRlc2NyaXB0aW9uKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQwO1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0VPRlwiLCBcIiNFbXB0eVwiLCBcIiNDb21tZW50XCIsIFwiI1RhYmxlUm93XCIsIFwiI1RhZ0xpbmVcIiwgXCIjRXhhbXBsZXNMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNPdGhlclwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiAzOTsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjM+UnVsZToyPlNjZW5hcmlvRGVmaW5pdGlvbjoxPlNjZW5hcmlvOjM+RXhhbXBsZXNEZWZpbml0aW9uOjE+RXhhbXBsZXM6MT5EZXNjcmlwdGlvbkhlbHBlcjoxPkRlc2NyaXB0aW9uOjA+X19hbHQxOjA+I090aGVyOjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfNDAodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9FT0YoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0MjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDA7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFibGVSb3coY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlc1RhYmxlKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQxO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8xKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXNEZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzg7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzAoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRXhhbXBsZXNMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXNEZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM5O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9PdGhlcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQwO1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0VPRlwiLCBcIiNDb21tZW50XCIsIFwiI1RhYmxlUm93XCIsIFwiI1RhZ0xpbmVcIiwgXCIjRXhhbXBsZXNMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNPdGhlclwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiA0MDsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjM+UnVsZToyPlNjZW5hcmlvRGVmaW5pdGlvbjoxPlNjZW5hcmlvOjM+RXhhbXBsZXNEZWZpbml0aW9uOjE+RXhhbXBsZXM6Mj5FeGFtcGxlc1RhYmxlOjA+I1RhYmxlUm93OjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfNDEodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9FT0YoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0MjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWJsZVJvdyhjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQxO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8xKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXNEZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzg7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzAoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRXhhbXBsZXNMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXNEZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM5O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDE7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0MTtcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNFT0ZcIiwgXCIjVGFibGVSb3dcIiwgXCIjVGFnTGluZVwiLCBcIiNFeGFtcGxlc0xpbmVcIiwgXCIjU2NlbmFyaW9MaW5lXCIsIFwiI1J1bGVMaW5lXCIsIFwiI0NvbW1lbnRcIiwgXCIjRW1wdHlcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gNDE7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZTozPlJ1bGU6Mj5TY2VuYXJpb0RlZmluaXRpb246MT5TY2VuYXJpbzoyPlN0ZXA6MT5TdGVwQXJnOjA+X19hbHQwOjE+RG9jU3RyaW5nQW5kTWF5YmVEYXRhVGFibGU6MD5Eb2NTdHJpbmc6MD4jRG9jU3RyaW5nU2VwYXJhdG9yOjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfNDModG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9Eb2NTdHJpbmdTZXBhcmF0b3IoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0NDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9PdGhlcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQzO1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0RvY1N0cmluZ1NlcGFyYXRvclwiLCBcIiNPdGhlclwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiA0MzsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjM+UnVsZToyPlNjZW5hcmlvRGVmaW5pdGlvbjoxPlNjZW5hcmlvOjI+U3RlcDoxPlN0ZXBBcmc6MD5fX2FsdDA6MT5Eb2NTdHJpbmdBbmRNYXliZURhdGFUYWJsZTowPkRvY1N0cmluZzoyPiNEb2NTdHJpbmdTZXBhcmF0b3I6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF80NCh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0VPRihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhYmxlUm93KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRGF0YVRhYmxlKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQ1O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1N0ZXBMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU3RlcCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzNDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM4O1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0V4YW1wbGVzTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlcyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzOTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW8pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfUnVsZUxpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQ0O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDQ7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRU9GXCIsIFwiI1RhYmxlUm93XCIsIFwiI1N0ZXBMaW5lXCIsIFwiI1RhZ0xpbmVcIiwgXCIjRXhhbXBsZXNMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNDb21tZW50XCIsIFwiI0VtcHR5XCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDQ0OyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mz5SdWxlOjI+U2NlbmFyaW9EZWZpbml0aW9uOjE+U2NlbmFyaW86Mj5TdGVwOjE+U3RlcEFyZzowPl9fYWx0MDoxPkRvY1N0cmluZ0FuZE1heWJlRGF0YVRhYmxlOjE+RGF0YVRhYmxlOjA+I1RhYmxlUm93OjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfNDUodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9FT0YoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0MjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWJsZVJvdyhjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQ1O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1N0ZXBMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU3RlcCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzNDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDM4O1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0V4YW1wbGVzTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlcyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzOTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW8pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfUnVsZUxpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQ1O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDU7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRU9GXCIsIFwiI1RhYmxlUm93XCIsIFwiI1N0ZXBMaW5lXCIsIFwiI1RhZ0xpbmVcIiwgXCIjRXhhbXBsZXNMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNDb21tZW50XCIsIFwiI0VtcHR5XCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDQ1OyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mz5SdWxlOjE+QmFja2dyb3VuZDoyPlN0ZXA6MT5TdGVwQXJnOjA+X19hbHQwOjE+RG9jU3RyaW5nQW5kTWF5YmVEYXRhVGFibGU6MD5Eb2NTdHJpbmc6MD4jRG9jU3RyaW5nU2VwYXJhdG9yOjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfNDYodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9Eb2NTdHJpbmdTZXBhcmF0b3IoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0NztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9PdGhlcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQ2O1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0RvY1N0cmluZ1NlcGFyYXRvclwiLCBcIiNPdGhlclwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiA0NjsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjM+UnVsZToxPkJhY2tncm91bmQ6Mj5TdGVwOjE+U3RlcEFyZzowPl9fYWx0MDoxPkRvY1N0cmluZ0FuZE1heWJlRGF0YVRhYmxlOjA+RG9jU3RyaW5nOjI+I0RvY1N0cmluZ1NlcGFyYXRvcjowXG4gIHByaXZhdGUgbWF0Y2hUb2tlbkF0XzQ3KHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgY29udGV4dDogQ29udGV4dCkge1xuICAgIGlmKHRoaXMubWF0Y2hfRU9GKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFibGVSb3coY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5EYXRhVGFibGUpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDg7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU3RlcExpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TdGVwKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDI3O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAzMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDc7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0NztcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNFT0ZcIiwgXCIjVGFibGVSb3dcIiwgXCIjU3RlcExpbmVcIiwgXCIjVGFnTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjUnVsZUxpbmVcIiwgXCIjQ29tbWVudFwiLCBcIiNFbXB0eVwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiA0NzsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjM+UnVsZToxPkJhY2tncm91bmQ6Mj5TdGVwOjE+U3RlcEFyZzowPl9fYWx0MDoxPkRvY1N0cmluZ0FuZE1heWJlRGF0YVRhYmxlOjE+RGF0YVRhYmxlOjA+I1RhYmxlUm93OjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfNDgodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9FT0YoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0MjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWJsZVJvdyhjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQ4O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1N0ZXBMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU3RlcCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyNztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDMxO1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW8pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMzI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfUnVsZUxpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQ4O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDg7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRU9GXCIsIFwiI1RhYmxlUm93XCIsIFwiI1N0ZXBMaW5lXCIsIFwiI1RhZ0xpbmVcIiwgXCIjU2NlbmFyaW9MaW5lXCIsIFwiI1J1bGVMaW5lXCIsIFwiI0NvbW1lbnRcIiwgXCIjRW1wdHlcIl07XG4gICAgY29uc3QgZXJyb3IgPSB0b2tlbi5pc0VvZiA/XG4gICAgICBVbmV4cGVjdGVkRU9GRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpIDpcbiAgICAgIFVuZXhwZWN0ZWRUb2tlbkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKTtcbiAgICBpZiAodGhpcy5zdG9wQXRGaXJzdEVycm9yKSB0aHJvdyBlcnJvcjtcbiAgICB0aGlzLmFkZEVycm9yKGNvbnRleHQsIGVycm9yKTtcbiAgICByZXR1cm4gNDg7ICB9XG5cbiAgLy8gR2hlcmtpbkRvY3VtZW50OjA+RmVhdHVyZToyPlNjZW5hcmlvRGVmaW5pdGlvbjoxPlNjZW5hcmlvOjI+U3RlcDoxPlN0ZXBBcmc6MD5fX2FsdDA6MT5Eb2NTdHJpbmdBbmRNYXliZURhdGFUYWJsZTowPkRvY1N0cmluZzowPiNEb2NTdHJpbmdTZXBhcmF0b3I6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF80OSh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0RvY1N0cmluZ1NlcGFyYXRvcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDUwO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX090aGVyKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNDk7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRG9jU3RyaW5nU2VwYXJhdG9yXCIsIFwiI090aGVyXCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDQ5OyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6Mj5TY2VuYXJpb0RlZmluaXRpb246MT5TY2VuYXJpbzoyPlN0ZXA6MT5TdGVwQXJnOjA+X19hbHQwOjE+RG9jU3RyaW5nQW5kTWF5YmVEYXRhVGFibGU6MD5Eb2NTdHJpbmc6Mj4jRG9jU3RyaW5nU2VwYXJhdG9yOjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfNTAodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9FT0YoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0MjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWJsZVJvdyhjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkRhdGFUYWJsZSk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA1MTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TdGVwTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlN0ZXApO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTQ7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzEoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlc0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxODtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDExO1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FeGFtcGxlc0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlc0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRXhhbXBsZXMpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTk7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDEyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1J1bGVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA1MDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FbXB0eShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDUwO1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0VPRlwiLCBcIiNUYWJsZVJvd1wiLCBcIiNTdGVwTGluZVwiLCBcIiNUYWdMaW5lXCIsIFwiI0V4YW1wbGVzTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjUnVsZUxpbmVcIiwgXCIjQ29tbWVudFwiLCBcIiNFbXB0eVwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiA1MDsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjI+U2NlbmFyaW9EZWZpbml0aW9uOjE+U2NlbmFyaW86Mj5TdGVwOjE+U3RlcEFyZzowPl9fYWx0MDoxPkRvY1N0cmluZ0FuZE1heWJlRGF0YVRhYmxlOjE+RGF0YVRhYmxlOjA+I1RhYmxlUm93OjBcbiAgcHJpdmF0ZSBtYXRjaFRva2VuQXRfNTEodG9rZW46IElUb2tlbjxUb2tlblR5cGU+LCBjb250ZXh0OiBDb250ZXh0KSB7XG4gICAgaWYodGhpcy5tYXRjaF9FT0YoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA0MjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWJsZVJvdyhjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDUxO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1N0ZXBMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU3RlcCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxNDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgaWYodGhpcy5sb29rYWhlYWRfMShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDE4O1xuICAgICAgfVxuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0V4YW1wbGVzTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLkV4YW1wbGVzRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5FeGFtcGxlcyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxOTtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW8pO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfUnVsZUxpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGVIZWFkZXIpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDUxO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNTE7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRU9GXCIsIFwiI1RhYmxlUm93XCIsIFwiI1N0ZXBMaW5lXCIsIFwiI1RhZ0xpbmVcIiwgXCIjRXhhbXBsZXNMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNDb21tZW50XCIsIFwiI0VtcHR5XCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDUxOyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6MT5CYWNrZ3JvdW5kOjI+U3RlcDoxPlN0ZXBBcmc6MD5fX2FsdDA6MT5Eb2NTdHJpbmdBbmRNYXliZURhdGFUYWJsZTowPkRvY1N0cmluZzowPiNEb2NTdHJpbmdTZXBhcmF0b3I6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF81Mih0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0RvY1N0cmluZ1NlcGFyYXRvcihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDUzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX090aGVyKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNTI7XG4gICAgfVxuXG4gICAgY29uc3QgZXhwZWN0ZWRUb2tlbnMgPSBbXCIjRG9jU3RyaW5nU2VwYXJhdG9yXCIsIFwiI090aGVyXCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDUyOyAgfVxuXG4gIC8vIEdoZXJraW5Eb2N1bWVudDowPkZlYXR1cmU6MT5CYWNrZ3JvdW5kOjI+U3RlcDoxPlN0ZXBBcmc6MD5fX2FsdDA6MT5Eb2NTdHJpbmdBbmRNYXliZURhdGFUYWJsZTowPkRvY1N0cmluZzoyPiNEb2NTdHJpbmdTZXBhcmF0b3I6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF81Myh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0VPRihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhYmxlUm93KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuRGF0YVRhYmxlKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDU0O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1N0ZXBMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU3RlcCk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA3O1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICBpZih0aGlzLmxvb2thaGVhZF8wKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMTE7XG4gICAgICB9XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5UYWdzKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1NjZW5hcmlvTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbik7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpbyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMjtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9SdWxlTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlJ1bGUpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZUhlYWRlcik7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAyMztcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9Db21tZW50KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNTM7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfRW1wdHkoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA1MztcbiAgICB9XG5cbiAgICBjb25zdCBleHBlY3RlZFRva2VucyA9IFtcIiNFT0ZcIiwgXCIjVGFibGVSb3dcIiwgXCIjU3RlcExpbmVcIiwgXCIjVGFnTGluZVwiLCBcIiNTY2VuYXJpb0xpbmVcIiwgXCIjUnVsZUxpbmVcIiwgXCIjQ29tbWVudFwiLCBcIiNFbXB0eVwiXTtcbiAgICBjb25zdCBlcnJvciA9IHRva2VuLmlzRW9mID9cbiAgICAgIFVuZXhwZWN0ZWRFT0ZFeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2VucykgOlxuICAgICAgVW5leHBlY3RlZFRva2VuRXhjZXB0aW9uLmNyZWF0ZSh0b2tlbiwgZXhwZWN0ZWRUb2tlbnMpO1xuICAgIGlmICh0aGlzLnN0b3BBdEZpcnN0RXJyb3IpIHRocm93IGVycm9yO1xuICAgIHRoaXMuYWRkRXJyb3IoY29udGV4dCwgZXJyb3IpO1xuICAgIHJldHVybiA1MzsgIH1cblxuICAvLyBHaGVya2luRG9jdW1lbnQ6MD5GZWF0dXJlOjE+QmFja2dyb3VuZDoyPlN0ZXA6MT5TdGVwQXJnOjA+X19hbHQwOjE+RG9jU3RyaW5nQW5kTWF5YmVEYXRhVGFibGU6MT5EYXRhVGFibGU6MD4jVGFibGVSb3c6MFxuICBwcml2YXRlIG1hdGNoVG9rZW5BdF81NCh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbnRleHQ6IENvbnRleHQpIHtcbiAgICBpZih0aGlzLm1hdGNoX0VPRihjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuZW5kUnVsZShjb250ZXh0KTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDQyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1RhYmxlUm93KGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gNTQ7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU3RlcExpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TdGVwKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDc7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfVGFnTGluZShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIGlmKHRoaXMubG9va2FoZWFkXzAoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLmVuZFJ1bGUoY29udGV4dCk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuVGFncyk7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiAxMTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlRhZ3MpO1xuICAgICAgdGhpcy5idWlsZChjb250ZXh0LCB0b2tlbik7XG4gICAgICByZXR1cm4gMjI7XG4gICAgfVxuICAgIGlmKHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uKTtcbiAgICAgIHRoaXMuc3RhcnRSdWxlKGNvbnRleHQsIFJ1bGVUeXBlLlNjZW5hcmlvKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDEyO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX1J1bGVMaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5lbmRSdWxlKGNvbnRleHQpO1xuICAgICAgdGhpcy5zdGFydFJ1bGUoY29udGV4dCwgUnVsZVR5cGUuUnVsZSk7XG4gICAgICB0aGlzLnN0YXJ0UnVsZShjb250ZXh0LCBSdWxlVHlwZS5SdWxlSGVhZGVyKTtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDIzO1xuICAgIH1cbiAgICBpZih0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICB0aGlzLmJ1aWxkKGNvbnRleHQsIHRva2VuKTtcbiAgICAgIHJldHVybiA1NDtcbiAgICB9XG4gICAgaWYodGhpcy5tYXRjaF9FbXB0eShjb250ZXh0LCB0b2tlbikpIHtcbiAgICAgIHRoaXMuYnVpbGQoY29udGV4dCwgdG9rZW4pO1xuICAgICAgcmV0dXJuIDU0O1xuICAgIH1cblxuICAgIGNvbnN0IGV4cGVjdGVkVG9rZW5zID0gW1wiI0VPRlwiLCBcIiNUYWJsZVJvd1wiLCBcIiNTdGVwTGluZVwiLCBcIiNUYWdMaW5lXCIsIFwiI1NjZW5hcmlvTGluZVwiLCBcIiNSdWxlTGluZVwiLCBcIiNDb21tZW50XCIsIFwiI0VtcHR5XCJdO1xuICAgIGNvbnN0IGVycm9yID0gdG9rZW4uaXNFb2YgP1xuICAgICAgVW5leHBlY3RlZEVPRkV4Y2VwdGlvbi5jcmVhdGUodG9rZW4sIGV4cGVjdGVkVG9rZW5zKSA6XG4gICAgICBVbmV4cGVjdGVkVG9rZW5FeGNlcHRpb24uY3JlYXRlKHRva2VuLCBleHBlY3RlZFRva2Vucyk7XG4gICAgaWYgKHRoaXMuc3RvcEF0Rmlyc3RFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgdGhpcy5hZGRFcnJvcihjb250ZXh0LCBlcnJvcik7XG4gICAgcmV0dXJuIDU0OyAgfVxuXG5cbiAgcHJpdmF0ZSBtYXRjaF9FT0YoY29udGV4dDogQ29udGV4dCwgdG9rZW46IElUb2tlbjxUb2tlblR5cGU+KSB7XG4gICAgcmV0dXJuIHRoaXMuaGFuZGxlRXh0ZXJuYWxFcnJvcihjb250ZXh0LCBmYWxzZSwgKCkgPT4gdGhpcy50b2tlbk1hdGNoZXIubWF0Y2hfRU9GKHRva2VuKSk7XG4gIH1cblxuICBwcml2YXRlIG1hdGNoX0VtcHR5KGNvbnRleHQ6IENvbnRleHQsIHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPikge1xuICAgIGlmKHRva2VuLmlzRW9mKSByZXR1cm4gZmFsc2U7XG4gICAgcmV0dXJuIHRoaXMuaGFuZGxlRXh0ZXJuYWxFcnJvcihjb250ZXh0LCBmYWxzZSwgKCkgPT4gdGhpcy50b2tlbk1hdGNoZXIubWF0Y2hfRW1wdHkodG9rZW4pKTtcbiAgfVxuXG4gIHByaXZhdGUgbWF0Y2hfQ29tbWVudChjb250ZXh0OiBDb250ZXh0LCB0b2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICBpZih0b2tlbi5pc0VvZikgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0aGlzLmhhbmRsZUV4dGVybmFsRXJyb3IoY29udGV4dCwgZmFsc2UsICgpID0+IHRoaXMudG9rZW5NYXRjaGVyLm1hdGNoX0NvbW1lbnQodG9rZW4pKTtcbiAgfVxuXG4gIHByaXZhdGUgbWF0Y2hfVGFnTGluZShjb250ZXh0OiBDb250ZXh0LCB0b2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICBpZih0b2tlbi5pc0VvZikgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0aGlzLmhhbmRsZUV4dGVybmFsRXJyb3IoY29udGV4dCwgZmFsc2UsICgpID0+IHRoaXMudG9rZW5NYXRjaGVyLm1hdGNoX1RhZ0xpbmUodG9rZW4pKTtcbiAgfVxuXG4gIHByaXZhdGUgbWF0Y2hfRmVhdHVyZUxpbmUoY29udGV4dDogQ29udGV4dCwgdG9rZW46IElUb2tlbjxUb2tlblR5cGU+KSB7XG4gICAgaWYodG9rZW4uaXNFb2YpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gdGhpcy5oYW5kbGVFeHRlcm5hbEVycm9yKGNvbnRleHQsIGZhbHNlLCAoKSA9PiB0aGlzLnRva2VuTWF0Y2hlci5tYXRjaF9GZWF0dXJlTGluZSh0b2tlbikpO1xuICB9XG5cbiAgcHJpdmF0ZSBtYXRjaF9SdWxlTGluZShjb250ZXh0OiBDb250ZXh0LCB0b2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICBpZih0b2tlbi5pc0VvZikgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0aGlzLmhhbmRsZUV4dGVybmFsRXJyb3IoY29udGV4dCwgZmFsc2UsICgpID0+IHRoaXMudG9rZW5NYXRjaGVyLm1hdGNoX1J1bGVMaW5lKHRva2VuKSk7XG4gIH1cblxuICBwcml2YXRlIG1hdGNoX0JhY2tncm91bmRMaW5lKGNvbnRleHQ6IENvbnRleHQsIHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPikge1xuICAgIGlmKHRva2VuLmlzRW9mKSByZXR1cm4gZmFsc2U7XG4gICAgcmV0dXJuIHRoaXMuaGFuZGxlRXh0ZXJuYWxFcnJvcihjb250ZXh0LCBmYWxzZSwgKCkgPT4gdGhpcy50b2tlbk1hdGNoZXIubWF0Y2hfQmFja2dyb3VuZExpbmUodG9rZW4pKTtcbiAgfVxuXG4gIHByaXZhdGUgbWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQ6IENvbnRleHQsIHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPikge1xuICAgIGlmKHRva2VuLmlzRW9mKSByZXR1cm4gZmFsc2U7XG4gICAgcmV0dXJuIHRoaXMuaGFuZGxlRXh0ZXJuYWxFcnJvcihjb250ZXh0LCBmYWxzZSwgKCkgPT4gdGhpcy50b2tlbk1hdGNoZXIubWF0Y2hfU2NlbmFyaW9MaW5lKHRva2VuKSk7XG4gIH1cblxuICBwcml2YXRlIG1hdGNoX0V4YW1wbGVzTGluZShjb250ZXh0OiBDb250ZXh0LCB0b2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICBpZih0b2tlbi5pc0VvZikgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0aGlzLmhhbmRsZUV4dGVybmFsRXJyb3IoY29udGV4dCwgZmFsc2UsICgpID0+IHRoaXMudG9rZW5NYXRjaGVyLm1hdGNoX0V4YW1wbGVzTGluZSh0b2tlbikpO1xuICB9XG5cbiAgcHJpdmF0ZSBtYXRjaF9TdGVwTGluZShjb250ZXh0OiBDb250ZXh0LCB0b2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICBpZih0b2tlbi5pc0VvZikgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0aGlzLmhhbmRsZUV4dGVybmFsRXJyb3IoY29udGV4dCwgZmFsc2UsICgpID0+IHRoaXMudG9rZW5NYXRjaGVyLm1hdGNoX1N0ZXBMaW5lKHRva2VuKSk7XG4gIH1cblxuICBwcml2YXRlIG1hdGNoX0RvY1N0cmluZ1NlcGFyYXRvcihjb250ZXh0OiBDb250ZXh0LCB0b2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICBpZih0b2tlbi5pc0VvZikgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0aGlzLmhhbmRsZUV4dGVybmFsRXJyb3IoY29udGV4dCwgZmFsc2UsICgpID0+IHRoaXMudG9rZW5NYXRjaGVyLm1hdGNoX0RvY1N0cmluZ1NlcGFyYXRvcih0b2tlbikpO1xuICB9XG5cbiAgcHJpdmF0ZSBtYXRjaF9UYWJsZVJvdyhjb250ZXh0OiBDb250ZXh0LCB0b2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICBpZih0b2tlbi5pc0VvZikgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0aGlzLmhhbmRsZUV4dGVybmFsRXJyb3IoY29udGV4dCwgZmFsc2UsICgpID0+IHRoaXMudG9rZW5NYXRjaGVyLm1hdGNoX1RhYmxlUm93KHRva2VuKSk7XG4gIH1cblxuICBwcml2YXRlIG1hdGNoX0xhbmd1YWdlKGNvbnRleHQ6IENvbnRleHQsIHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPikge1xuICAgIGlmKHRva2VuLmlzRW9mKSByZXR1cm4gZmFsc2U7XG4gICAgcmV0dXJuIHRoaXMuaGFuZGxlRXh0ZXJuYWxFcnJvcihjb250ZXh0LCBmYWxzZSwgKCkgPT4gdGhpcy50b2tlbk1hdGNoZXIubWF0Y2hfTGFuZ3VhZ2UodG9rZW4pKTtcbiAgfVxuXG4gIHByaXZhdGUgbWF0Y2hfT3RoZXIoY29udGV4dDogQ29udGV4dCwgdG9rZW46IElUb2tlbjxUb2tlblR5cGU+KSB7XG4gICAgaWYodG9rZW4uaXNFb2YpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gdGhpcy5oYW5kbGVFeHRlcm5hbEVycm9yKGNvbnRleHQsIGZhbHNlLCAoKSA9PiB0aGlzLnRva2VuTWF0Y2hlci5tYXRjaF9PdGhlcih0b2tlbikpO1xuICB9XG5cblxuICBwcml2YXRlIGxvb2thaGVhZF8wKGNvbnRleHQ6IENvbnRleHQsIGN1cnJlbnRUb2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICBsZXQgdG9rZW47XG4gICAgY29uc3QgcXVldWU6IElUb2tlbjxUb2tlblR5cGU+W10gPSBbXTtcbiAgICBsZXQgbWF0Y2ggPSBmYWxzZTtcbiAgICBkbyB7XG4gICAgICB0b2tlbiA9IHRoaXMucmVhZFRva2VuKHRoaXMuY29udGV4dCk7XG4gICAgICBxdWV1ZS5wdXNoKHRva2VuKTtcblxuICAgICAgaWYgKGZhbHNlIHx8IHRoaXMubWF0Y2hfU2NlbmFyaW9MaW5lKGNvbnRleHQsIHRva2VuKSkge1xuICAgICAgICBtYXRjaCA9IHRydWU7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH0gd2hpbGUoZmFsc2UgfHwgdGhpcy5tYXRjaF9FbXB0eShjb250ZXh0LCB0b2tlbil8fCB0aGlzLm1hdGNoX0NvbW1lbnQoY29udGV4dCwgdG9rZW4pfHwgdGhpcy5tYXRjaF9UYWdMaW5lKGNvbnRleHQsIHRva2VuKSk7XG5cbiAgICBjb250ZXh0LnRva2VuUXVldWUgPSBjb250ZXh0LnRva2VuUXVldWUuY29uY2F0KHF1ZXVlKTtcblxuICAgIHJldHVybiBtYXRjaDtcbiAgfVxuXG4gIHByaXZhdGUgbG9va2FoZWFkXzEoY29udGV4dDogQ29udGV4dCwgY3VycmVudFRva2VuOiBJVG9rZW48VG9rZW5UeXBlPikge1xuICAgIGxldCB0b2tlbjtcbiAgICBjb25zdCBxdWV1ZTogSVRva2VuPFRva2VuVHlwZT5bXSA9IFtdO1xuICAgIGxldCBtYXRjaCA9IGZhbHNlO1xuICAgIGRvIHtcbiAgICAgIHRva2VuID0gdGhpcy5yZWFkVG9rZW4odGhpcy5jb250ZXh0KTtcbiAgICAgIHF1ZXVlLnB1c2godG9rZW4pO1xuXG4gICAgICBpZiAoZmFsc2UgfHwgdGhpcy5tYXRjaF9FeGFtcGxlc0xpbmUoY29udGV4dCwgdG9rZW4pKSB7XG4gICAgICAgIG1hdGNoID0gdHJ1ZTtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfSB3aGlsZShmYWxzZSB8fCB0aGlzLm1hdGNoX0VtcHR5KGNvbnRleHQsIHRva2VuKXx8IHRoaXMubWF0Y2hfQ29tbWVudChjb250ZXh0LCB0b2tlbil8fCB0aGlzLm1hdGNoX1RhZ0xpbmUoY29udGV4dCwgdG9rZW4pKTtcblxuICAgIGNvbnRleHQudG9rZW5RdWV1ZSA9IGNvbnRleHQudG9rZW5RdWV1ZS5jb25jYXQocXVldWUpO1xuXG4gICAgcmV0dXJuIG1hdGNoO1xuICB9XG5cbn1cbiJdfQ==

/***/ }),

/***/ 4365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ countSymbols)
/* harmony export */ });
// https://mathiasbynens.be/notes/javascript-unicode
const regexAstralSymbols = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
function countSymbols(s) {
    return s.replace(regexAstralSymbols, '_').length;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY291bnRTeW1ib2xzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vc3JjL2NvdW50U3ltYm9scy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxvREFBb0Q7QUFDcEQsTUFBTSxrQkFBa0IsR0FBRyxpQ0FBaUMsQ0FBQTtBQUU1RCxNQUFNLENBQUMsT0FBTyxVQUFVLFlBQVksQ0FBQyxDQUFTO0lBQzVDLE9BQU8sQ0FBQyxDQUFDLE9BQU8sQ0FBQyxrQkFBa0IsRUFBRSxHQUFHLENBQUMsQ0FBQyxNQUFNLENBQUE7QUFDbEQsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8vIGh0dHBzOi8vbWF0aGlhc2J5bmVucy5iZS9ub3Rlcy9qYXZhc2NyaXB0LXVuaWNvZGVcbmNvbnN0IHJlZ2V4QXN0cmFsU3ltYm9scyA9IC9bXFx1RDgwMC1cXHVEQkZGXVtcXHVEQzAwLVxcdURGRkZdL2dcblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gY291bnRTeW1ib2xzKHM6IHN0cmluZykge1xuICByZXR1cm4gcy5yZXBsYWNlKHJlZ2V4QXN0cmFsU3ltYm9scywgJ18nKS5sZW5ndGhcbn1cbiJdfQ==

/***/ }),

/***/ 5499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s6: () => (/* reexport */ AstBuilder_AstBuilder),
  I: () => (/* reexport */ Errors),
  Ig: () => (/* reexport */ GherkinClassicTokenMatcher_GherkinClassicTokenMatcher),
  iX: () => (/* reexport */ dist_Parser/* default */.Ay),
  O9: () => (/* binding */ dialects)
});

// UNUSED EXPORTS: GherkinInMarkdownTokenMatcher, TokenScanner, compile, generateMessages, makeSourceEnvelope

;// CONCATENATED MODULE: ./node_modules/@cucumber/gherkin/dist/AstNode.js
class AstNode {
    ruleType;
    // biome-ignore lint/suspicious/noExplicitAny: keys and values are heterogeneous AST entries
    subItems = new Map();
    constructor(ruleType) {
        this.ruleType = ruleType;
    }
    // biome-ignore lint/suspicious/noExplicitAny: keys and values are heterogeneous AST entries
    add(type, obj) {
        let items = this.subItems.get(type);
        if (items === undefined) {
            items = [];
            this.subItems.set(type, items);
        }
        items.push(obj);
    }
    getSingle(ruleType) {
        return (this.subItems.get(ruleType) || [])[0];
    }
    getItems(ruleType) {
        return this.subItems.get(ruleType) || [];
    }
    getToken(tokenType) {
        return (this.subItems.get(tokenType) || [])[0];
    }
    getTokens(tokenType) {
        return this.subItems.get(tokenType) || [];
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiQXN0Tm9kZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uL3NyYy9Bc3ROb2RlLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUdBLE1BQU0sQ0FBQyxPQUFPLE9BQU8sT0FBTztJQUlFLFFBQVE7SUFIcEMsNEZBQTRGO0lBQzNFLFFBQVEsR0FBRyxJQUFJLEdBQUcsRUFBYyxDQUFBO0lBRWpELFlBQTRCLFFBQWtCO3dCQUFsQixRQUFRO0lBQWEsQ0FBQztJQUVsRCw0RkFBNEY7SUFDckYsR0FBRyxDQUFDLElBQVMsRUFBRSxHQUFRO1FBQzVCLElBQUksS0FBSyxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ25DLElBQUksS0FBSyxLQUFLLFNBQVMsRUFBRSxDQUFDO1lBQ3hCLEtBQUssR0FBRyxFQUFFLENBQUE7WUFDVixJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7UUFDaEMsQ0FBQztRQUNELEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDakIsQ0FBQztJQUVNLFNBQVMsQ0FBQyxRQUFrQjtRQUNqQyxPQUFPLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsUUFBUSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUE7SUFDL0MsQ0FBQztJQUVNLFFBQVEsQ0FBQyxRQUFrQjtRQUNoQyxPQUFPLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUMxQyxDQUFDO0lBRU0sUUFBUSxDQUFDLFNBQW9CO1FBQ2xDLE9BQU8sQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxTQUFTLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtJQUNoRCxDQUFDO0lBRU0sU0FBUyxDQUFDLFNBQW9CO1FBQ25DLE9BQU8sSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsU0FBUyxDQUFDLElBQUksRUFBRSxDQUFBO0lBQzNDLENBQUM7Q0FDRiIsInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB0eXBlIElUb2tlbiBmcm9tICcuL0lUb2tlbi5qcydcbmltcG9ydCB0eXBlIHsgUnVsZVR5cGUsIFRva2VuVHlwZSB9IGZyb20gJy4vUGFyc2VyLmpzJ1xuXG5leHBvcnQgZGVmYXVsdCBjbGFzcyBBc3ROb2RlIHtcbiAgLy8gYmlvbWUtaWdub3JlIGxpbnQvc3VzcGljaW91cy9ub0V4cGxpY2l0QW55OiBrZXlzIGFuZCB2YWx1ZXMgYXJlIGhldGVyb2dlbmVvdXMgQVNUIGVudHJpZXNcbiAgcHJpdmF0ZSByZWFkb25seSBzdWJJdGVtcyA9IG5ldyBNYXA8YW55LCBhbnlbXT4oKVxuXG4gIGNvbnN0cnVjdG9yKHB1YmxpYyByZWFkb25seSBydWxlVHlwZTogUnVsZVR5cGUpIHt9XG5cbiAgLy8gYmlvbWUtaWdub3JlIGxpbnQvc3VzcGljaW91cy9ub0V4cGxpY2l0QW55OiBrZXlzIGFuZCB2YWx1ZXMgYXJlIGhldGVyb2dlbmVvdXMgQVNUIGVudHJpZXNcbiAgcHVibGljIGFkZCh0eXBlOiBhbnksIG9iajogYW55KSB7XG4gICAgbGV0IGl0ZW1zID0gdGhpcy5zdWJJdGVtcy5nZXQodHlwZSlcbiAgICBpZiAoaXRlbXMgPT09IHVuZGVmaW5lZCkge1xuICAgICAgaXRlbXMgPSBbXVxuICAgICAgdGhpcy5zdWJJdGVtcy5zZXQodHlwZSwgaXRlbXMpXG4gICAgfVxuICAgIGl0ZW1zLnB1c2gob2JqKVxuICB9XG5cbiAgcHVibGljIGdldFNpbmdsZShydWxlVHlwZTogUnVsZVR5cGUpIHtcbiAgICByZXR1cm4gKHRoaXMuc3ViSXRlbXMuZ2V0KHJ1bGVUeXBlKSB8fCBbXSlbMF1cbiAgfVxuXG4gIHB1YmxpYyBnZXRJdGVtcyhydWxlVHlwZTogUnVsZVR5cGUpIHtcbiAgICByZXR1cm4gdGhpcy5zdWJJdGVtcy5nZXQocnVsZVR5cGUpIHx8IFtdXG4gIH1cblxuICBwdWJsaWMgZ2V0VG9rZW4odG9rZW5UeXBlOiBUb2tlblR5cGUpIHtcbiAgICByZXR1cm4gKHRoaXMuc3ViSXRlbXMuZ2V0KHRva2VuVHlwZSkgfHwgW10pWzBdXG4gIH1cblxuICBwdWJsaWMgZ2V0VG9rZW5zKHRva2VuVHlwZTogVG9rZW5UeXBlKTogSVRva2VuPFRva2VuVHlwZT5bXSB7XG4gICAgcmV0dXJuIHRoaXMuc3ViSXRlbXMuZ2V0KHRva2VuVHlwZSkgfHwgW11cbiAgfVxufVxuIl19
// EXTERNAL MODULE: ./node_modules/@cucumber/gherkin/dist/Errors.js
var Errors = __webpack_require__(8462);
// EXTERNAL MODULE: ./node_modules/@cucumber/gherkin/dist/Parser.js + 3 modules
var dist_Parser = __webpack_require__(3508);
;// CONCATENATED MODULE: ./node_modules/@cucumber/gherkin/dist/AstBuilder.js



class AstBuilder_AstBuilder {
    stack;
    comments;
    newId;
    constructor(newId) {
        this.newId = newId;
        if (!newId) {
            throw new Error('No newId');
        }
        this.reset();
    }
    reset() {
        this.stack = [new AstNode(dist_Parser/* RuleType */.D2.None)];
        this.comments = [];
    }
    startRule(ruleType) {
        this.stack.push(new AstNode(ruleType));
    }
    endRule() {
        const node = this.stack.pop();
        const transformedNode = this.transformNode(node);
        this.currentNode().add(node.ruleType, transformedNode);
    }
    build(token) {
        if (token.matchedType === dist_Parser/* TokenType */.ks.Comment) {
            this.comments.push({
                location: this.getLocation(token),
                text: token.matchedText,
            });
        }
        else {
            this.currentNode().add(token.matchedType, token);
        }
    }
    getResult() {
        return this.currentNode().getSingle(dist_Parser/* RuleType */.D2.GherkinDocument);
    }
    currentNode() {
        return this.stack[this.stack.length - 1];
    }
    getLocation(token, column) {
        return !column ? token.location : { line: token.location.line, column };
    }
    getTags(node) {
        const tags = [];
        const tagsNode = node.getSingle(dist_Parser/* RuleType */.D2.Tags);
        if (!tagsNode) {
            return tags;
        }
        const tokens = tagsNode.getTokens(dist_Parser/* TokenType */.ks.TagLine);
        for (const token of tokens) {
            for (const tagItem of token.matchedItems) {
                tags.push({
                    location: this.getLocation(token, tagItem.column),
                    name: tagItem.text,
                    id: this.newId(),
                });
            }
        }
        return tags;
    }
    getCells(tableRowToken) {
        return tableRowToken.matchedItems.map((cellItem) => ({
            location: this.getLocation(tableRowToken, cellItem.column),
            value: cellItem.text,
        }));
    }
    getDescription(node) {
        return node.getSingle(dist_Parser/* RuleType */.D2.Description) || '';
    }
    getSteps(node) {
        return node.getItems(dist_Parser/* RuleType */.D2.Step);
    }
    getTableRows(node) {
        const rows = node.getTokens(dist_Parser/* TokenType */.ks.TableRow).map((token) => ({
            id: this.newId(),
            location: this.getLocation(token),
            cells: this.getCells(token),
        }));
        this.ensureCellCount(rows);
        return rows.length === 0 ? [] : rows;
    }
    ensureCellCount(rows) {
        if (rows.length === 0) {
            return;
        }
        const cellCount = rows[0].cells.length;
        rows.forEach((row) => {
            if (row.cells.length !== cellCount) {
                throw Errors/* AstBuilderException */.ZX.create('inconsistent cell count within the table', row.location);
            }
        });
    }
    transformNode(node) {
        switch (node.ruleType) {
            case dist_Parser/* RuleType */.D2.Step: {
                const stepLine = node.getToken(dist_Parser/* TokenType */.ks.StepLine);
                const dataTable = node.getSingle(dist_Parser/* RuleType */.D2.DataTable);
                const docString = node.getSingle(dist_Parser/* RuleType */.D2.DocString);
                const location = this.getLocation(stepLine);
                const step = {
                    id: this.newId(),
                    location,
                    keyword: stepLine.matchedKeyword,
                    keywordType: stepLine.matchedKeywordType,
                    text: stepLine.matchedText,
                    dataTable: dataTable,
                    docString: docString,
                };
                return step;
            }
            case dist_Parser/* RuleType */.D2.DocString: {
                const separatorToken = node.getTokens(dist_Parser/* TokenType */.ks.DocStringSeparator)[0];
                const mediaType = separatorToken.matchedText.length > 0 ? separatorToken.matchedText : undefined;
                const lineTokens = node.getTokens(dist_Parser/* TokenType */.ks.Other);
                const content = lineTokens.map((t) => t.matchedText).join('\n');
                const result = {
                    location: this.getLocation(separatorToken),
                    content,
                    delimiter: separatorToken.matchedKeyword,
                };
                // conditionally add this like this (needed to make tests pass on node 0.10 as well as 4.0)
                if (mediaType) {
                    result.mediaType = mediaType;
                }
                return result;
            }
            case dist_Parser/* RuleType */.D2.DataTable: {
                const rows = this.getTableRows(node);
                const dataTable = {
                    location: rows[0].location,
                    rows,
                };
                return dataTable;
            }
            case dist_Parser/* RuleType */.D2.Background: {
                const backgroundLine = node.getToken(dist_Parser/* TokenType */.ks.BackgroundLine);
                const description = this.getDescription(node);
                const steps = this.getSteps(node);
                const background = {
                    id: this.newId(),
                    location: this.getLocation(backgroundLine),
                    keyword: backgroundLine.matchedKeyword,
                    name: backgroundLine.matchedText,
                    description,
                    steps,
                };
                return background;
            }
            case dist_Parser/* RuleType */.D2.ScenarioDefinition: {
                const tags = this.getTags(node);
                const scenarioNode = node.getSingle(dist_Parser/* RuleType */.D2.Scenario);
                const scenarioLine = scenarioNode.getToken(dist_Parser/* TokenType */.ks.ScenarioLine);
                const description = this.getDescription(scenarioNode);
                const steps = this.getSteps(scenarioNode);
                const examples = scenarioNode.getItems(dist_Parser/* RuleType */.D2.ExamplesDefinition);
                const scenario = {
                    id: this.newId(),
                    tags,
                    location: this.getLocation(scenarioLine),
                    keyword: scenarioLine.matchedKeyword,
                    name: scenarioLine.matchedText,
                    description,
                    steps,
                    examples,
                };
                return scenario;
            }
            case dist_Parser/* RuleType */.D2.ExamplesDefinition: {
                const tags = this.getTags(node);
                const examplesNode = node.getSingle(dist_Parser/* RuleType */.D2.Examples);
                const examplesLine = examplesNode.getToken(dist_Parser/* TokenType */.ks.ExamplesLine);
                const description = this.getDescription(examplesNode);
                const examplesTable = examplesNode.getSingle(dist_Parser/* RuleType */.D2.ExamplesTable);
                const examples = {
                    id: this.newId(),
                    tags,
                    location: this.getLocation(examplesLine),
                    keyword: examplesLine.matchedKeyword,
                    name: examplesLine.matchedText,
                    description,
                    tableHeader: examplesTable ? examplesTable[0] : undefined,
                    tableBody: examplesTable ? examplesTable.slice(1) : [],
                };
                return examples;
            }
            case dist_Parser/* RuleType */.D2.ExamplesTable: {
                return this.getTableRows(node);
            }
            case dist_Parser/* RuleType */.D2.Description: {
                let lineTokens = node.getTokens(dist_Parser/* TokenType */.ks.Other);
                // Trim trailing empty lines
                let end = lineTokens.length;
                while (end > 0 && lineTokens[end - 1].line.trimmedLineText === '') {
                    end--;
                }
                lineTokens = lineTokens.slice(0, end);
                return lineTokens.map((token) => token.matchedText).join('\n');
            }
            case dist_Parser/* RuleType */.D2.Feature: {
                const header = node.getSingle(dist_Parser/* RuleType */.D2.FeatureHeader);
                if (!header) {
                    return null;
                }
                const tags = this.getTags(header);
                const featureLine = header.getToken(dist_Parser/* TokenType */.ks.FeatureLine);
                if (!featureLine) {
                    return null;
                }
                const children = [];
                const background = node.getSingle(dist_Parser/* RuleType */.D2.Background);
                if (background) {
                    children.push({
                        background,
                    });
                }
                for (const scenario of node.getItems(dist_Parser/* RuleType */.D2.ScenarioDefinition)) {
                    children.push({
                        scenario,
                    });
                }
                for (const rule of node.getItems(dist_Parser/* RuleType */.D2.Rule)) {
                    children.push({
                        rule,
                    });
                }
                const description = this.getDescription(header);
                const language = featureLine.matchedGherkinDialect;
                const feature = {
                    tags,
                    location: this.getLocation(featureLine),
                    language,
                    keyword: featureLine.matchedKeyword,
                    name: featureLine.matchedText,
                    description,
                    children,
                };
                return feature;
            }
            case dist_Parser/* RuleType */.D2.Rule: {
                const header = node.getSingle(dist_Parser/* RuleType */.D2.RuleHeader);
                if (!header) {
                    return null;
                }
                const ruleLine = header.getToken(dist_Parser/* TokenType */.ks.RuleLine);
                if (!ruleLine) {
                    return null;
                }
                const tags = this.getTags(header);
                const children = [];
                const background = node.getSingle(dist_Parser/* RuleType */.D2.Background);
                if (background) {
                    children.push({
                        background,
                    });
                }
                for (const scenario of node.getItems(dist_Parser/* RuleType */.D2.ScenarioDefinition)) {
                    children.push({
                        scenario,
                    });
                }
                const description = this.getDescription(header);
                const rule = {
                    id: this.newId(),
                    location: this.getLocation(ruleLine),
                    keyword: ruleLine.matchedKeyword,
                    name: ruleLine.matchedText,
                    description,
                    children,
                    tags,
                };
                return rule;
            }
            case dist_Parser/* RuleType */.D2.GherkinDocument: {
                const feature = node.getSingle(dist_Parser/* RuleType */.D2.Feature);
                const gherkinDocument = {
                    feature,
                    comments: this.comments,
                };
                return gherkinDocument;
            }
            default:
                return node;
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiQXN0QnVpbGRlci5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uL3NyYy9Bc3RCdWlsZGVyLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQWtCQSxPQUFPLE9BQU8sTUFBTSxjQUFjLENBQUE7QUFDbEMsT0FBTyxFQUFFLG1CQUFtQixFQUFFLE1BQU0sYUFBYSxDQUFBO0FBR2pELE9BQU8sRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBRWpELE1BQU0sQ0FBQyxPQUFPLE9BQU8sVUFBVTtJQUM3QixLQUFLLENBQVc7SUFDaEIsUUFBUSxDQUFXO0lBQ1YsS0FBSyxDQUFtQjtJQUVqQyxZQUFZLEtBQXdCO1FBQ2xDLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFBO1FBQ2xCLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQztZQUNYLE1BQU0sSUFBSSxLQUFLLENBQUMsVUFBVSxDQUFDLENBQUE7UUFDN0IsQ0FBQztRQUNELElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUNkLENBQUM7SUFFRCxLQUFLO1FBQ0gsSUFBSSxDQUFDLEtBQUssR0FBRyxDQUFDLElBQUksT0FBTyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFBO1FBQ3pDLElBQUksQ0FBQyxRQUFRLEdBQUcsRUFBRSxDQUFBO0lBQ3BCLENBQUM7SUFFRCxTQUFTLENBQUMsUUFBa0I7UUFDMUIsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQTtJQUN4QyxDQUFDO0lBRUQsT0FBTztRQUNMLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUE7UUFDN0IsTUFBTSxlQUFlLEdBQUcsSUFBSSxDQUFDLGFBQWEsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNoRCxJQUFJLENBQUMsV0FBVyxFQUFFLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxRQUFRLEVBQUUsZUFBZSxDQUFDLENBQUE7SUFDeEQsQ0FBQztJQUVELEtBQUssQ0FBQyxLQUF3QjtRQUM1QixJQUFJLEtBQUssQ0FBQyxXQUFXLEtBQUssU0FBUyxDQUFDLE9BQU8sRUFBRSxDQUFDO1lBQzVDLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDO2dCQUNqQixRQUFRLEVBQUUsSUFBSSxDQUFDLFdBQVcsQ0FBQyxLQUFLLENBQUM7Z0JBQ2pDLElBQUksRUFBRSxLQUFLLENBQUMsV0FBVzthQUN4QixDQUFDLENBQUE7UUFDSixDQUFDO2FBQU0sQ0FBQztZQUNOLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLFdBQVcsRUFBRSxLQUFLLENBQUMsQ0FBQTtRQUNsRCxDQUFDO0lBQ0gsQ0FBQztJQUVELFNBQVM7UUFDUCxPQUFPLElBQUksQ0FBQyxXQUFXLEVBQUUsQ0FBQyxTQUFTLENBQUMsUUFBUSxDQUFDLGVBQWUsQ0FBQyxDQUFBO0lBQy9ELENBQUM7SUFFRCxXQUFXO1FBQ1QsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFBO0lBQzFDLENBQUM7SUFFRCxXQUFXLENBQUMsS0FBd0IsRUFBRSxNQUFlO1FBQ25ELE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxDQUFBO0lBQ3pFLENBQUM7SUFFRCxPQUFPLENBQUMsSUFBYTtRQUNuQixNQUFNLElBQUksR0FBVSxFQUFFLENBQUE7UUFDdEIsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDOUMsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFDO1lBQ2QsT0FBTyxJQUFJLENBQUE7UUFDYixDQUFDO1FBQ0QsTUFBTSxNQUFNLEdBQUcsUUFBUSxDQUFDLFNBQVMsQ0FBQyxTQUFTLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDcEQsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNLEVBQUUsQ0FBQztZQUMzQixLQUFLLE1BQU0sT0FBTyxJQUFJLEtBQUssQ0FBQyxZQUFZLEVBQUUsQ0FBQztnQkFDekMsSUFBSSxDQUFDLElBQUksQ0FBQztvQkFDUixRQUFRLEVBQUUsSUFBSSxDQUFDLFdBQVcsQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQztvQkFDakQsSUFBSSxFQUFFLE9BQU8sQ0FBQyxJQUFJO29CQUNsQixFQUFFLEVBQUUsSUFBSSxDQUFDLEtBQUssRUFBRTtpQkFDakIsQ0FBQyxDQUFBO1lBQ0osQ0FBQztRQUNILENBQUM7UUFDRCxPQUFPLElBQUksQ0FBQTtJQUNiLENBQUM7SUFFRCxRQUFRLENBQUMsYUFBZ0M7UUFDdkMsT0FBTyxhQUFhLENBQUMsWUFBWSxDQUFDLEdBQUcsQ0FBQyxDQUFDLFFBQVEsRUFBRSxFQUFFLENBQUMsQ0FBQztZQUNuRCxRQUFRLEVBQUUsSUFBSSxDQUFDLFdBQVcsQ0FBQyxhQUFhLEVBQUUsUUFBUSxDQUFDLE1BQU0sQ0FBQztZQUMxRCxLQUFLLEVBQUUsUUFBUSxDQUFDLElBQUk7U0FDckIsQ0FBQyxDQUFDLENBQUE7SUFDTCxDQUFDO0lBRUQsY0FBYyxDQUFDLElBQWE7UUFDMUIsT0FBTyxJQUFJLENBQUMsU0FBUyxDQUFDLFFBQVEsQ0FBQyxXQUFXLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDbkQsQ0FBQztJQUVELFFBQVEsQ0FBQyxJQUFhO1FBQ3BCLE9BQU8sSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDckMsQ0FBQztJQUVELFlBQVksQ0FBQyxJQUFhO1FBQ3hCLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsU0FBUyxDQUFDLFFBQVEsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQztZQUM5RCxFQUFFLEVBQUUsSUFBSSxDQUFDLEtBQUssRUFBRTtZQUNoQixRQUFRLEVBQUUsSUFBSSxDQUFDLFdBQVcsQ0FBQyxLQUFLLENBQUM7WUFDakMsS0FBSyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDO1NBQzVCLENBQUMsQ0FBQyxDQUFBO1FBQ0gsSUFBSSxDQUFDLGVBQWUsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUMxQixPQUFPLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQTtJQUN0QyxDQUFDO0lBRUQsZUFBZSxDQUFDLElBQWdCO1FBQzlCLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxDQUFDLEVBQUUsQ0FBQztZQUN0QixPQUFNO1FBQ1IsQ0FBQztRQUNELE1BQU0sU0FBUyxHQUFHLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFBO1FBRXRDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQyxHQUFHLEVBQUUsRUFBRTtZQUNuQixJQUFJLEdBQUcsQ0FBQyxLQUFLLENBQUMsTUFBTSxLQUFLLFNBQVMsRUFBRSxDQUFDO2dCQUNuQyxNQUFNLG1CQUFtQixDQUFDLE1BQU0sQ0FBQywwQ0FBMEMsRUFBRSxHQUFHLENBQUMsUUFBUSxDQUFDLENBQUE7WUFDNUYsQ0FBQztRQUNILENBQUMsQ0FBQyxDQUFBO0lBQ0osQ0FBQztJQUVELGFBQWEsQ0FBQyxJQUFhO1FBQ3pCLFFBQVEsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFDO1lBQ3RCLEtBQUssUUFBUSxDQUFDLElBQUksRUFBRSxDQUFDO2dCQUNuQixNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFNBQVMsQ0FBQyxRQUFRLENBQUMsQ0FBQTtnQkFDbEQsTUFBTSxTQUFTLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxRQUFRLENBQUMsU0FBUyxDQUFDLENBQUE7Z0JBQ3BELE1BQU0sU0FBUyxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsUUFBUSxDQUFDLFNBQVMsQ0FBQyxDQUFBO2dCQUVwRCxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUMsV0FBVyxDQUFDLFFBQVEsQ0FBQyxDQUFBO2dCQUMzQyxNQUFNLElBQUksR0FBUztvQkFDakIsRUFBRSxFQUFFLElBQUksQ0FBQyxLQUFLLEVBQUU7b0JBQ2hCLFFBQVE7b0JBQ1IsT0FBTyxFQUFFLFFBQVEsQ0FBQyxjQUFjO29CQUNoQyxXQUFXLEVBQUUsUUFBUSxDQUFDLGtCQUFrQjtvQkFDeEMsSUFBSSxFQUFFLFFBQVEsQ0FBQyxXQUFXO29CQUMxQixTQUFTLEVBQUUsU0FBUztvQkFDcEIsU0FBUyxFQUFFLFNBQVM7aUJBQ3JCLENBQUE7Z0JBQ0QsT0FBTyxJQUFJLENBQUE7WUFDYixDQUFDO1lBQ0QsS0FBSyxRQUFRLENBQUMsU0FBUyxFQUFFLENBQUM7Z0JBQ3hCLE1BQU0sY0FBYyxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsU0FBUyxDQUFDLGtCQUFrQixDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUE7Z0JBQ3RFLE1BQU0sU0FBUyxHQUNiLGNBQWMsQ0FBQyxXQUFXLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsY0FBYyxDQUFDLFdBQVcsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFBO2dCQUNoRixNQUFNLFVBQVUsR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtnQkFDbEQsTUFBTSxPQUFPLEdBQUcsVUFBVSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsRUFBRSxFQUFFLENBQUMsQ0FBQyxDQUFDLFdBQVcsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtnQkFFL0QsTUFBTSxNQUFNLEdBQWM7b0JBQ3hCLFFBQVEsRUFBRSxJQUFJLENBQUMsV0FBVyxDQUFDLGNBQWMsQ0FBQztvQkFDMUMsT0FBTztvQkFDUCxTQUFTLEVBQUUsY0FBYyxDQUFDLGNBQWM7aUJBQ3pDLENBQUE7Z0JBQ0QsMkZBQTJGO2dCQUMzRixJQUFJLFNBQVMsRUFBRSxDQUFDO29CQUNkLE1BQU0sQ0FBQyxTQUFTLEdBQUcsU0FBUyxDQUFBO2dCQUM5QixDQUFDO2dCQUNELE9BQU8sTUFBTSxDQUFBO1lBQ2YsQ0FBQztZQUNELEtBQUssUUFBUSxDQUFDLFNBQVMsRUFBRSxDQUFDO2dCQUN4QixNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsWUFBWSxDQUFDLElBQUksQ0FBQyxDQUFBO2dCQUNwQyxNQUFNLFNBQVMsR0FBYztvQkFDM0IsUUFBUSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFRO29CQUMxQixJQUFJO2lCQUNMLENBQUE7Z0JBQ0QsT0FBTyxTQUFTLENBQUE7WUFDbEIsQ0FBQztZQUNELEtBQUssUUFBUSxDQUFDLFVBQVUsRUFBRSxDQUFDO2dCQUN6QixNQUFNLGNBQWMsR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFNBQVMsQ0FBQyxjQUFjLENBQUMsQ0FBQTtnQkFDOUQsTUFBTSxXQUFXLEdBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxJQUFJLENBQUMsQ0FBQTtnQkFDN0MsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQTtnQkFFakMsTUFBTSxVQUFVLEdBQWU7b0JBQzdCLEVBQUUsRUFBRSxJQUFJLENBQUMsS0FBSyxFQUFFO29CQUNoQixRQUFRLEVBQUUsSUFBSSxDQUFDLFdBQVcsQ0FBQyxjQUFjLENBQUM7b0JBQzFDLE9BQU8sRUFBRSxjQUFjLENBQUMsY0FBYztvQkFDdEMsSUFBSSxFQUFFLGNBQWMsQ0FBQyxXQUFXO29CQUNoQyxXQUFXO29CQUNYLEtBQUs7aUJBQ04sQ0FBQTtnQkFDRCxPQUFPLFVBQVUsQ0FBQTtZQUNuQixDQUFDO1lBQ0QsS0FBSyxRQUFRLENBQUMsa0JBQWtCLEVBQUUsQ0FBQztnQkFDakMsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQTtnQkFDL0IsTUFBTSxZQUFZLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUE7Z0JBQ3RELE1BQU0sWUFBWSxHQUFHLFlBQVksQ0FBQyxRQUFRLENBQUMsU0FBUyxDQUFDLFlBQVksQ0FBQyxDQUFBO2dCQUNsRSxNQUFNLFdBQVcsR0FBRyxJQUFJLENBQUMsY0FBYyxDQUFDLFlBQVksQ0FBQyxDQUFBO2dCQUNyRCxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLFlBQVksQ0FBQyxDQUFBO2dCQUN6QyxNQUFNLFFBQVEsR0FBRyxZQUFZLENBQUMsUUFBUSxDQUFDLFFBQVEsQ0FBQyxrQkFBa0IsQ0FBQyxDQUFBO2dCQUNuRSxNQUFNLFFBQVEsR0FBYTtvQkFDekIsRUFBRSxFQUFFLElBQUksQ0FBQyxLQUFLLEVBQUU7b0JBQ2hCLElBQUk7b0JBQ0osUUFBUSxFQUFFLElBQUksQ0FBQyxXQUFXLENBQUMsWUFBWSxDQUFDO29CQUN4QyxPQUFPLEVBQUUsWUFBWSxDQUFDLGNBQWM7b0JBQ3BDLElBQUksRUFBRSxZQUFZLENBQUMsV0FBVztvQkFDOUIsV0FBVztvQkFDWCxLQUFLO29CQUNMLFFBQVE7aUJBQ1QsQ0FBQTtnQkFDRCxPQUFPLFFBQVEsQ0FBQTtZQUNqQixDQUFDO1lBQ0QsS0FBSyxRQUFRLENBQUMsa0JBQWtCLEVBQUUsQ0FBQztnQkFDakMsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQTtnQkFDL0IsTUFBTSxZQUFZLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxRQUFRLENBQUMsUUFBUSxDQUFDLENBQUE7Z0JBQ3RELE1BQU0sWUFBWSxHQUFHLFlBQVksQ0FBQyxRQUFRLENBQUMsU0FBUyxDQUFDLFlBQVksQ0FBQyxDQUFBO2dCQUNsRSxNQUFNLFdBQVcsR0FBRyxJQUFJLENBQUMsY0FBYyxDQUFDLFlBQVksQ0FBQyxDQUFBO2dCQUNyRCxNQUFNLGFBQWEsR0FBZSxZQUFZLENBQUMsU0FBUyxDQUFDLFFBQVEsQ0FBQyxhQUFhLENBQUMsQ0FBQTtnQkFFaEYsTUFBTSxRQUFRLEdBQWE7b0JBQ3pCLEVBQUUsRUFBRSxJQUFJLENBQUMsS0FBSyxFQUFFO29CQUNoQixJQUFJO29CQUNKLFFBQVEsRUFBRSxJQUFJLENBQUMsV0FBVyxDQUFDLFlBQVksQ0FBQztvQkFDeEMsT0FBTyxFQUFFLFlBQVksQ0FBQyxjQUFjO29CQUNwQyxJQUFJLEVBQUUsWUFBWSxDQUFDLFdBQVc7b0JBQzlCLFdBQVc7b0JBQ1gsV0FBVyxFQUFFLGFBQWEsQ0FBQyxDQUFDLENBQUMsYUFBYSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTO29CQUN6RCxTQUFTLEVBQUUsYUFBYSxDQUFDLENBQUMsQ0FBQyxhQUFhLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFO2lCQUN2RCxDQUFBO2dCQUNELE9BQU8sUUFBUSxDQUFBO1lBQ2pCLENBQUM7WUFDRCxLQUFLLFFBQVEsQ0FBQyxhQUFhLEVBQUUsQ0FBQztnQkFDNUIsT0FBTyxJQUFJLENBQUMsWUFBWSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQ2hDLENBQUM7WUFDRCxLQUFLLFFBQVEsQ0FBQyxXQUFXLEVBQUUsQ0FBQztnQkFDMUIsSUFBSSxVQUFVLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUE7Z0JBQ2hELDRCQUE0QjtnQkFDNUIsSUFBSSxHQUFHLEdBQUcsVUFBVSxDQUFDLE1BQU0sQ0FBQTtnQkFDM0IsT0FBTyxHQUFHLEdBQUcsQ0FBQyxJQUFJLFVBQVUsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLGVBQWUsS0FBSyxFQUFFLEVBQUUsQ0FBQztvQkFDbEUsR0FBRyxFQUFFLENBQUE7Z0JBQ1AsQ0FBQztnQkFDRCxVQUFVLEdBQUcsVUFBVSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUE7Z0JBRXJDLE9BQU8sVUFBVSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsS0FBSyxDQUFDLFdBQVcsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUNoRSxDQUFDO1lBRUQsS0FBSyxRQUFRLENBQUMsT0FBTyxFQUFFLENBQUM7Z0JBQ3RCLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsUUFBUSxDQUFDLGFBQWEsQ0FBQyxDQUFBO2dCQUNyRCxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUM7b0JBQ1osT0FBTyxJQUFJLENBQUE7Z0JBQ2IsQ0FBQztnQkFDRCxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFBO2dCQUNqQyxNQUFNLFdBQVcsR0FBRyxNQUFNLENBQUMsUUFBUSxDQUFDLFNBQVMsQ0FBQyxXQUFXLENBQUMsQ0FBQTtnQkFDMUQsSUFBSSxDQUFDLFdBQVcsRUFBRSxDQUFDO29CQUNqQixPQUFPLElBQUksQ0FBQTtnQkFDYixDQUFDO2dCQUNELE1BQU0sUUFBUSxHQUFtQixFQUFFLENBQUE7Z0JBQ25DLE1BQU0sVUFBVSxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFBO2dCQUN0RCxJQUFJLFVBQVUsRUFBRSxDQUFDO29CQUNmLFFBQVEsQ0FBQyxJQUFJLENBQUM7d0JBQ1osVUFBVTtxQkFDWCxDQUFDLENBQUE7Z0JBQ0osQ0FBQztnQkFDRCxLQUFLLE1BQU0sUUFBUSxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxDQUFDLGtCQUFrQixDQUFDLEVBQUUsQ0FBQztvQkFDbEUsUUFBUSxDQUFDLElBQUksQ0FBQzt3QkFDWixRQUFRO3FCQUNULENBQUMsQ0FBQTtnQkFDSixDQUFDO2dCQUNELEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQztvQkFDaEQsUUFBUSxDQUFDLElBQUksQ0FBQzt3QkFDWixJQUFJO3FCQUNMLENBQUMsQ0FBQTtnQkFDSixDQUFDO2dCQUVELE1BQU0sV0FBVyxHQUFHLElBQUksQ0FBQyxjQUFjLENBQUMsTUFBTSxDQUFDLENBQUE7Z0JBQy9DLE1BQU0sUUFBUSxHQUFHLFdBQVcsQ0FBQyxxQkFBcUIsQ0FBQTtnQkFFbEQsTUFBTSxPQUFPLEdBQVk7b0JBQ3ZCLElBQUk7b0JBQ0osUUFBUSxFQUFFLElBQUksQ0FBQyxXQUFXLENBQUMsV0FBVyxDQUFDO29CQUN2QyxRQUFRO29CQUNSLE9BQU8sRUFBRSxXQUFXLENBQUMsY0FBYztvQkFDbkMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxXQUFXO29CQUM3QixXQUFXO29CQUNYLFFBQVE7aUJBQ1QsQ0FBQTtnQkFDRCxPQUFPLE9BQU8sQ0FBQTtZQUNoQixDQUFDO1lBRUQsS0FBSyxRQUFRLENBQUMsSUFBSSxFQUFFLENBQUM7Z0JBQ25CLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsUUFBUSxDQUFDLFVBQVUsQ0FBQyxDQUFBO2dCQUNsRCxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUM7b0JBQ1osT0FBTyxJQUFJLENBQUE7Z0JBQ2IsQ0FBQztnQkFDRCxNQUFNLFFBQVEsR0FBRyxNQUFNLENBQUMsUUFBUSxDQUFDLFNBQVMsQ0FBQyxRQUFRLENBQUMsQ0FBQTtnQkFDcEQsSUFBSSxDQUFDLFFBQVEsRUFBRSxDQUFDO29CQUNkLE9BQU8sSUFBSSxDQUFBO2dCQUNiLENBQUM7Z0JBQ0QsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQTtnQkFDakMsTUFBTSxRQUFRLEdBQWdCLEVBQUUsQ0FBQTtnQkFDaEMsTUFBTSxVQUFVLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUE7Z0JBQ3RELElBQUksVUFBVSxFQUFFLENBQUM7b0JBQ2YsUUFBUSxDQUFDLElBQUksQ0FBQzt3QkFDWixVQUFVO3FCQUNYLENBQUMsQ0FBQTtnQkFDSixDQUFDO2dCQUNELEtBQUssTUFBTSxRQUFRLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLENBQUMsa0JBQWtCLENBQUMsRUFBRSxDQUFDO29CQUNsRSxRQUFRLENBQUMsSUFBSSxDQUFDO3dCQUNaLFFBQVE7cUJBQ1QsQ0FBQyxDQUFBO2dCQUNKLENBQUM7Z0JBQ0QsTUFBTSxXQUFXLEdBQUcsSUFBSSxDQUFDLGNBQWMsQ0FBQyxNQUFNLENBQUMsQ0FBQTtnQkFFL0MsTUFBTSxJQUFJLEdBQVM7b0JBQ2pCLEVBQUUsRUFBRSxJQUFJLENBQUMsS0FBSyxFQUFFO29CQUNoQixRQUFRLEVBQUUsSUFBSSxDQUFDLFdBQVcsQ0FBQyxRQUFRLENBQUM7b0JBQ3BDLE9BQU8sRUFBRSxRQUFRLENBQUMsY0FBYztvQkFDaEMsSUFBSSxFQUFFLFFBQVEsQ0FBQyxXQUFXO29CQUMxQixXQUFXO29CQUNYLFFBQVE7b0JBQ1IsSUFBSTtpQkFDTCxDQUFBO2dCQUNELE9BQU8sSUFBSSxDQUFBO1lBQ2IsQ0FBQztZQUNELEtBQUssUUFBUSxDQUFDLGVBQWUsRUFBRSxDQUFDO2dCQUM5QixNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLFFBQVEsQ0FBQyxPQUFPLENBQUMsQ0FBQTtnQkFFaEQsTUFBTSxlQUFlLEdBQW9CO29CQUN2QyxPQUFPO29CQUNQLFFBQVEsRUFBRSxJQUFJLENBQUMsUUFBUTtpQkFDeEIsQ0FBQTtnQkFDRCxPQUFPLGVBQWUsQ0FBQTtZQUN4QixDQUFDO1lBQ0Q7Z0JBQ0UsT0FBTyxJQUFJLENBQUE7UUFDZixDQUFDO0lBQ0gsQ0FBQztDQUNGIiwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUge1xuICBCYWNrZ3JvdW5kLFxuICBDb21tZW50LFxuICBEYXRhVGFibGUsXG4gIERvY1N0cmluZyxcbiAgRXhhbXBsZXMsXG4gIEZlYXR1cmUsXG4gIEZlYXR1cmVDaGlsZCxcbiAgR2hlcmtpbkRvY3VtZW50LFxuICBJZEdlbmVyYXRvcixcbiAgTG9jYXRpb24sXG4gIFJ1bGUsXG4gIFJ1bGVDaGlsZCxcbiAgU2NlbmFyaW8sXG4gIFN0ZXAsXG4gIFRhYmxlUm93LFxuICBUYWcsXG59IGZyb20gJ0BjdWN1bWJlci9tZXNzYWdlcydcbmltcG9ydCBBc3ROb2RlIGZyb20gJy4vQXN0Tm9kZS5qcydcbmltcG9ydCB7IEFzdEJ1aWxkZXJFeGNlcHRpb24gfSBmcm9tICcuL0Vycm9ycy5qcydcbmltcG9ydCB0eXBlIHsgSUFzdEJ1aWxkZXIgfSBmcm9tICcuL0lBc3RCdWlsZGVyLmpzJ1xuaW1wb3J0IHR5cGUgSVRva2VuIGZyb20gJy4vSVRva2VuLmpzJ1xuaW1wb3J0IHsgUnVsZVR5cGUsIFRva2VuVHlwZSB9IGZyb20gJy4vUGFyc2VyLmpzJ1xuXG5leHBvcnQgZGVmYXVsdCBjbGFzcyBBc3RCdWlsZGVyIGltcGxlbWVudHMgSUFzdEJ1aWxkZXI8QXN0Tm9kZSwgVG9rZW5UeXBlLCBSdWxlVHlwZT4ge1xuICBzdGFjazogQXN0Tm9kZVtdXG4gIGNvbW1lbnRzOiBDb21tZW50W11cbiAgcmVhZG9ubHkgbmV3SWQ6IElkR2VuZXJhdG9yLk5ld0lkXG5cbiAgY29uc3RydWN0b3IobmV3SWQ6IElkR2VuZXJhdG9yLk5ld0lkKSB7XG4gICAgdGhpcy5uZXdJZCA9IG5ld0lkXG4gICAgaWYgKCFuZXdJZCkge1xuICAgICAgdGhyb3cgbmV3IEVycm9yKCdObyBuZXdJZCcpXG4gICAgfVxuICAgIHRoaXMucmVzZXQoKVxuICB9XG5cbiAgcmVzZXQoKSB7XG4gICAgdGhpcy5zdGFjayA9IFtuZXcgQXN0Tm9kZShSdWxlVHlwZS5Ob25lKV1cbiAgICB0aGlzLmNvbW1lbnRzID0gW11cbiAgfVxuXG4gIHN0YXJ0UnVsZShydWxlVHlwZTogUnVsZVR5cGUpIHtcbiAgICB0aGlzLnN0YWNrLnB1c2gobmV3IEFzdE5vZGUocnVsZVR5cGUpKVxuICB9XG5cbiAgZW5kUnVsZSgpIHtcbiAgICBjb25zdCBub2RlID0gdGhpcy5zdGFjay5wb3AoKVxuICAgIGNvbnN0IHRyYW5zZm9ybWVkTm9kZSA9IHRoaXMudHJhbnNmb3JtTm9kZShub2RlKVxuICAgIHRoaXMuY3VycmVudE5vZGUoKS5hZGQobm9kZS5ydWxlVHlwZSwgdHJhbnNmb3JtZWROb2RlKVxuICB9XG5cbiAgYnVpbGQodG9rZW46IElUb2tlbjxUb2tlblR5cGU+KSB7XG4gICAgaWYgKHRva2VuLm1hdGNoZWRUeXBlID09PSBUb2tlblR5cGUuQ29tbWVudCkge1xuICAgICAgdGhpcy5jb21tZW50cy5wdXNoKHtcbiAgICAgICAgbG9jYXRpb246IHRoaXMuZ2V0TG9jYXRpb24odG9rZW4pLFxuICAgICAgICB0ZXh0OiB0b2tlbi5tYXRjaGVkVGV4dCxcbiAgICAgIH0pXG4gICAgfSBlbHNlIHtcbiAgICAgIHRoaXMuY3VycmVudE5vZGUoKS5hZGQodG9rZW4ubWF0Y2hlZFR5cGUsIHRva2VuKVxuICAgIH1cbiAgfVxuXG4gIGdldFJlc3VsdCgpIHtcbiAgICByZXR1cm4gdGhpcy5jdXJyZW50Tm9kZSgpLmdldFNpbmdsZShSdWxlVHlwZS5HaGVya2luRG9jdW1lbnQpXG4gIH1cblxuICBjdXJyZW50Tm9kZSgpIHtcbiAgICByZXR1cm4gdGhpcy5zdGFja1t0aGlzLnN0YWNrLmxlbmd0aCAtIDFdXG4gIH1cblxuICBnZXRMb2NhdGlvbih0b2tlbjogSVRva2VuPFRva2VuVHlwZT4sIGNvbHVtbj86IG51bWJlcik6IExvY2F0aW9uIHtcbiAgICByZXR1cm4gIWNvbHVtbiA/IHRva2VuLmxvY2F0aW9uIDogeyBsaW5lOiB0b2tlbi5sb2NhdGlvbi5saW5lLCBjb2x1bW4gfVxuICB9XG5cbiAgZ2V0VGFncyhub2RlOiBBc3ROb2RlKSB7XG4gICAgY29uc3QgdGFnczogVGFnW10gPSBbXVxuICAgIGNvbnN0IHRhZ3NOb2RlID0gbm9kZS5nZXRTaW5nbGUoUnVsZVR5cGUuVGFncylcbiAgICBpZiAoIXRhZ3NOb2RlKSB7XG4gICAgICByZXR1cm4gdGFnc1xuICAgIH1cbiAgICBjb25zdCB0b2tlbnMgPSB0YWdzTm9kZS5nZXRUb2tlbnMoVG9rZW5UeXBlLlRhZ0xpbmUpXG4gICAgZm9yIChjb25zdCB0b2tlbiBvZiB0b2tlbnMpIHtcbiAgICAgIGZvciAoY29uc3QgdGFnSXRlbSBvZiB0b2tlbi5tYXRjaGVkSXRlbXMpIHtcbiAgICAgICAgdGFncy5wdXNoKHtcbiAgICAgICAgICBsb2NhdGlvbjogdGhpcy5nZXRMb2NhdGlvbih0b2tlbiwgdGFnSXRlbS5jb2x1bW4pLFxuICAgICAgICAgIG5hbWU6IHRhZ0l0ZW0udGV4dCxcbiAgICAgICAgICBpZDogdGhpcy5uZXdJZCgpLFxuICAgICAgICB9KVxuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gdGFnc1xuICB9XG5cbiAgZ2V0Q2VsbHModGFibGVSb3dUb2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICByZXR1cm4gdGFibGVSb3dUb2tlbi5tYXRjaGVkSXRlbXMubWFwKChjZWxsSXRlbSkgPT4gKHtcbiAgICAgIGxvY2F0aW9uOiB0aGlzLmdldExvY2F0aW9uKHRhYmxlUm93VG9rZW4sIGNlbGxJdGVtLmNvbHVtbiksXG4gICAgICB2YWx1ZTogY2VsbEl0ZW0udGV4dCxcbiAgICB9KSlcbiAgfVxuXG4gIGdldERlc2NyaXB0aW9uKG5vZGU6IEFzdE5vZGUpIHtcbiAgICByZXR1cm4gbm9kZS5nZXRTaW5nbGUoUnVsZVR5cGUuRGVzY3JpcHRpb24pIHx8ICcnXG4gIH1cblxuICBnZXRTdGVwcyhub2RlOiBBc3ROb2RlKSB7XG4gICAgcmV0dXJuIG5vZGUuZ2V0SXRlbXMoUnVsZVR5cGUuU3RlcClcbiAgfVxuXG4gIGdldFRhYmxlUm93cyhub2RlOiBBc3ROb2RlKSB7XG4gICAgY29uc3Qgcm93cyA9IG5vZGUuZ2V0VG9rZW5zKFRva2VuVHlwZS5UYWJsZVJvdykubWFwKCh0b2tlbikgPT4gKHtcbiAgICAgIGlkOiB0aGlzLm5ld0lkKCksXG4gICAgICBsb2NhdGlvbjogdGhpcy5nZXRMb2NhdGlvbih0b2tlbiksXG4gICAgICBjZWxsczogdGhpcy5nZXRDZWxscyh0b2tlbiksXG4gICAgfSkpXG4gICAgdGhpcy5lbnN1cmVDZWxsQ291bnQocm93cylcbiAgICByZXR1cm4gcm93cy5sZW5ndGggPT09IDAgPyBbXSA6IHJvd3NcbiAgfVxuXG4gIGVuc3VyZUNlbGxDb3VudChyb3dzOiBUYWJsZVJvd1tdKSB7XG4gICAgaWYgKHJvd3MubGVuZ3RoID09PSAwKSB7XG4gICAgICByZXR1cm5cbiAgICB9XG4gICAgY29uc3QgY2VsbENvdW50ID0gcm93c1swXS5jZWxscy5sZW5ndGhcblxuICAgIHJvd3MuZm9yRWFjaCgocm93KSA9PiB7XG4gICAgICBpZiAocm93LmNlbGxzLmxlbmd0aCAhPT0gY2VsbENvdW50KSB7XG4gICAgICAgIHRocm93IEFzdEJ1aWxkZXJFeGNlcHRpb24uY3JlYXRlKCdpbmNvbnNpc3RlbnQgY2VsbCBjb3VudCB3aXRoaW4gdGhlIHRhYmxlJywgcm93LmxvY2F0aW9uKVxuICAgICAgfVxuICAgIH0pXG4gIH1cblxuICB0cmFuc2Zvcm1Ob2RlKG5vZGU6IEFzdE5vZGUpIHtcbiAgICBzd2l0Y2ggKG5vZGUucnVsZVR5cGUpIHtcbiAgICAgIGNhc2UgUnVsZVR5cGUuU3RlcDoge1xuICAgICAgICBjb25zdCBzdGVwTGluZSA9IG5vZGUuZ2V0VG9rZW4oVG9rZW5UeXBlLlN0ZXBMaW5lKVxuICAgICAgICBjb25zdCBkYXRhVGFibGUgPSBub2RlLmdldFNpbmdsZShSdWxlVHlwZS5EYXRhVGFibGUpXG4gICAgICAgIGNvbnN0IGRvY1N0cmluZyA9IG5vZGUuZ2V0U2luZ2xlKFJ1bGVUeXBlLkRvY1N0cmluZylcblxuICAgICAgICBjb25zdCBsb2NhdGlvbiA9IHRoaXMuZ2V0TG9jYXRpb24oc3RlcExpbmUpXG4gICAgICAgIGNvbnN0IHN0ZXA6IFN0ZXAgPSB7XG4gICAgICAgICAgaWQ6IHRoaXMubmV3SWQoKSxcbiAgICAgICAgICBsb2NhdGlvbixcbiAgICAgICAgICBrZXl3b3JkOiBzdGVwTGluZS5tYXRjaGVkS2V5d29yZCxcbiAgICAgICAgICBrZXl3b3JkVHlwZTogc3RlcExpbmUubWF0Y2hlZEtleXdvcmRUeXBlLFxuICAgICAgICAgIHRleHQ6IHN0ZXBMaW5lLm1hdGNoZWRUZXh0LFxuICAgICAgICAgIGRhdGFUYWJsZTogZGF0YVRhYmxlLFxuICAgICAgICAgIGRvY1N0cmluZzogZG9jU3RyaW5nLFxuICAgICAgICB9XG4gICAgICAgIHJldHVybiBzdGVwXG4gICAgICB9XG4gICAgICBjYXNlIFJ1bGVUeXBlLkRvY1N0cmluZzoge1xuICAgICAgICBjb25zdCBzZXBhcmF0b3JUb2tlbiA9IG5vZGUuZ2V0VG9rZW5zKFRva2VuVHlwZS5Eb2NTdHJpbmdTZXBhcmF0b3IpWzBdXG4gICAgICAgIGNvbnN0IG1lZGlhVHlwZSA9XG4gICAgICAgICAgc2VwYXJhdG9yVG9rZW4ubWF0Y2hlZFRleHQubGVuZ3RoID4gMCA/IHNlcGFyYXRvclRva2VuLm1hdGNoZWRUZXh0IDogdW5kZWZpbmVkXG4gICAgICAgIGNvbnN0IGxpbmVUb2tlbnMgPSBub2RlLmdldFRva2VucyhUb2tlblR5cGUuT3RoZXIpXG4gICAgICAgIGNvbnN0IGNvbnRlbnQgPSBsaW5lVG9rZW5zLm1hcCgodCkgPT4gdC5tYXRjaGVkVGV4dCkuam9pbignXFxuJylcblxuICAgICAgICBjb25zdCByZXN1bHQ6IERvY1N0cmluZyA9IHtcbiAgICAgICAgICBsb2NhdGlvbjogdGhpcy5nZXRMb2NhdGlvbihzZXBhcmF0b3JUb2tlbiksXG4gICAgICAgICAgY29udGVudCxcbiAgICAgICAgICBkZWxpbWl0ZXI6IHNlcGFyYXRvclRva2VuLm1hdGNoZWRLZXl3b3JkLFxuICAgICAgICB9XG4gICAgICAgIC8vIGNvbmRpdGlvbmFsbHkgYWRkIHRoaXMgbGlrZSB0aGlzIChuZWVkZWQgdG8gbWFrZSB0ZXN0cyBwYXNzIG9uIG5vZGUgMC4xMCBhcyB3ZWxsIGFzIDQuMClcbiAgICAgICAgaWYgKG1lZGlhVHlwZSkge1xuICAgICAgICAgIHJlc3VsdC5tZWRpYVR5cGUgPSBtZWRpYVR5cGVcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gcmVzdWx0XG4gICAgICB9XG4gICAgICBjYXNlIFJ1bGVUeXBlLkRhdGFUYWJsZToge1xuICAgICAgICBjb25zdCByb3dzID0gdGhpcy5nZXRUYWJsZVJvd3Mobm9kZSlcbiAgICAgICAgY29uc3QgZGF0YVRhYmxlOiBEYXRhVGFibGUgPSB7XG4gICAgICAgICAgbG9jYXRpb246IHJvd3NbMF0ubG9jYXRpb24sXG4gICAgICAgICAgcm93cyxcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gZGF0YVRhYmxlXG4gICAgICB9XG4gICAgICBjYXNlIFJ1bGVUeXBlLkJhY2tncm91bmQ6IHtcbiAgICAgICAgY29uc3QgYmFja2dyb3VuZExpbmUgPSBub2RlLmdldFRva2VuKFRva2VuVHlwZS5CYWNrZ3JvdW5kTGluZSlcbiAgICAgICAgY29uc3QgZGVzY3JpcHRpb24gPSB0aGlzLmdldERlc2NyaXB0aW9uKG5vZGUpXG4gICAgICAgIGNvbnN0IHN0ZXBzID0gdGhpcy5nZXRTdGVwcyhub2RlKVxuXG4gICAgICAgIGNvbnN0IGJhY2tncm91bmQ6IEJhY2tncm91bmQgPSB7XG4gICAgICAgICAgaWQ6IHRoaXMubmV3SWQoKSxcbiAgICAgICAgICBsb2NhdGlvbjogdGhpcy5nZXRMb2NhdGlvbihiYWNrZ3JvdW5kTGluZSksXG4gICAgICAgICAga2V5d29yZDogYmFja2dyb3VuZExpbmUubWF0Y2hlZEtleXdvcmQsXG4gICAgICAgICAgbmFtZTogYmFja2dyb3VuZExpbmUubWF0Y2hlZFRleHQsXG4gICAgICAgICAgZGVzY3JpcHRpb24sXG4gICAgICAgICAgc3RlcHMsXG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIGJhY2tncm91bmRcbiAgICAgIH1cbiAgICAgIGNhc2UgUnVsZVR5cGUuU2NlbmFyaW9EZWZpbml0aW9uOiB7XG4gICAgICAgIGNvbnN0IHRhZ3MgPSB0aGlzLmdldFRhZ3Mobm9kZSlcbiAgICAgICAgY29uc3Qgc2NlbmFyaW9Ob2RlID0gbm9kZS5nZXRTaW5nbGUoUnVsZVR5cGUuU2NlbmFyaW8pXG4gICAgICAgIGNvbnN0IHNjZW5hcmlvTGluZSA9IHNjZW5hcmlvTm9kZS5nZXRUb2tlbihUb2tlblR5cGUuU2NlbmFyaW9MaW5lKVxuICAgICAgICBjb25zdCBkZXNjcmlwdGlvbiA9IHRoaXMuZ2V0RGVzY3JpcHRpb24oc2NlbmFyaW9Ob2RlKVxuICAgICAgICBjb25zdCBzdGVwcyA9IHRoaXMuZ2V0U3RlcHMoc2NlbmFyaW9Ob2RlKVxuICAgICAgICBjb25zdCBleGFtcGxlcyA9IHNjZW5hcmlvTm9kZS5nZXRJdGVtcyhSdWxlVHlwZS5FeGFtcGxlc0RlZmluaXRpb24pXG4gICAgICAgIGNvbnN0IHNjZW5hcmlvOiBTY2VuYXJpbyA9IHtcbiAgICAgICAgICBpZDogdGhpcy5uZXdJZCgpLFxuICAgICAgICAgIHRhZ3MsXG4gICAgICAgICAgbG9jYXRpb246IHRoaXMuZ2V0TG9jYXRpb24oc2NlbmFyaW9MaW5lKSxcbiAgICAgICAgICBrZXl3b3JkOiBzY2VuYXJpb0xpbmUubWF0Y2hlZEtleXdvcmQsXG4gICAgICAgICAgbmFtZTogc2NlbmFyaW9MaW5lLm1hdGNoZWRUZXh0LFxuICAgICAgICAgIGRlc2NyaXB0aW9uLFxuICAgICAgICAgIHN0ZXBzLFxuICAgICAgICAgIGV4YW1wbGVzLFxuICAgICAgICB9XG4gICAgICAgIHJldHVybiBzY2VuYXJpb1xuICAgICAgfVxuICAgICAgY2FzZSBSdWxlVHlwZS5FeGFtcGxlc0RlZmluaXRpb246IHtcbiAgICAgICAgY29uc3QgdGFncyA9IHRoaXMuZ2V0VGFncyhub2RlKVxuICAgICAgICBjb25zdCBleGFtcGxlc05vZGUgPSBub2RlLmdldFNpbmdsZShSdWxlVHlwZS5FeGFtcGxlcylcbiAgICAgICAgY29uc3QgZXhhbXBsZXNMaW5lID0gZXhhbXBsZXNOb2RlLmdldFRva2VuKFRva2VuVHlwZS5FeGFtcGxlc0xpbmUpXG4gICAgICAgIGNvbnN0IGRlc2NyaXB0aW9uID0gdGhpcy5nZXREZXNjcmlwdGlvbihleGFtcGxlc05vZGUpXG4gICAgICAgIGNvbnN0IGV4YW1wbGVzVGFibGU6IFRhYmxlUm93W10gPSBleGFtcGxlc05vZGUuZ2V0U2luZ2xlKFJ1bGVUeXBlLkV4YW1wbGVzVGFibGUpXG5cbiAgICAgICAgY29uc3QgZXhhbXBsZXM6IEV4YW1wbGVzID0ge1xuICAgICAgICAgIGlkOiB0aGlzLm5ld0lkKCksXG4gICAgICAgICAgdGFncyxcbiAgICAgICAgICBsb2NhdGlvbjogdGhpcy5nZXRMb2NhdGlvbihleGFtcGxlc0xpbmUpLFxuICAgICAgICAgIGtleXdvcmQ6IGV4YW1wbGVzTGluZS5tYXRjaGVkS2V5d29yZCxcbiAgICAgICAgICBuYW1lOiBleGFtcGxlc0xpbmUubWF0Y2hlZFRleHQsXG4gICAgICAgICAgZGVzY3JpcHRpb24sXG4gICAgICAgICAgdGFibGVIZWFkZXI6IGV4YW1wbGVzVGFibGUgPyBleGFtcGxlc1RhYmxlWzBdIDogdW5kZWZpbmVkLFxuICAgICAgICAgIHRhYmxlQm9keTogZXhhbXBsZXNUYWJsZSA/IGV4YW1wbGVzVGFibGUuc2xpY2UoMSkgOiBbXSxcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gZXhhbXBsZXNcbiAgICAgIH1cbiAgICAgIGNhc2UgUnVsZVR5cGUuRXhhbXBsZXNUYWJsZToge1xuICAgICAgICByZXR1cm4gdGhpcy5nZXRUYWJsZVJvd3Mobm9kZSlcbiAgICAgIH1cbiAgICAgIGNhc2UgUnVsZVR5cGUuRGVzY3JpcHRpb246IHtcbiAgICAgICAgbGV0IGxpbmVUb2tlbnMgPSBub2RlLmdldFRva2VucyhUb2tlblR5cGUuT3RoZXIpXG4gICAgICAgIC8vIFRyaW0gdHJhaWxpbmcgZW1wdHkgbGluZXNcbiAgICAgICAgbGV0IGVuZCA9IGxpbmVUb2tlbnMubGVuZ3RoXG4gICAgICAgIHdoaWxlIChlbmQgPiAwICYmIGxpbmVUb2tlbnNbZW5kIC0gMV0ubGluZS50cmltbWVkTGluZVRleHQgPT09ICcnKSB7XG4gICAgICAgICAgZW5kLS1cbiAgICAgICAgfVxuICAgICAgICBsaW5lVG9rZW5zID0gbGluZVRva2Vucy5zbGljZSgwLCBlbmQpXG5cbiAgICAgICAgcmV0dXJuIGxpbmVUb2tlbnMubWFwKCh0b2tlbikgPT4gdG9rZW4ubWF0Y2hlZFRleHQpLmpvaW4oJ1xcbicpXG4gICAgICB9XG5cbiAgICAgIGNhc2UgUnVsZVR5cGUuRmVhdHVyZToge1xuICAgICAgICBjb25zdCBoZWFkZXIgPSBub2RlLmdldFNpbmdsZShSdWxlVHlwZS5GZWF0dXJlSGVhZGVyKVxuICAgICAgICBpZiAoIWhlYWRlcikge1xuICAgICAgICAgIHJldHVybiBudWxsXG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgdGFncyA9IHRoaXMuZ2V0VGFncyhoZWFkZXIpXG4gICAgICAgIGNvbnN0IGZlYXR1cmVMaW5lID0gaGVhZGVyLmdldFRva2VuKFRva2VuVHlwZS5GZWF0dXJlTGluZSlcbiAgICAgICAgaWYgKCFmZWF0dXJlTGluZSkge1xuICAgICAgICAgIHJldHVybiBudWxsXG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgY2hpbGRyZW46IEZlYXR1cmVDaGlsZFtdID0gW11cbiAgICAgICAgY29uc3QgYmFja2dyb3VuZCA9IG5vZGUuZ2V0U2luZ2xlKFJ1bGVUeXBlLkJhY2tncm91bmQpXG4gICAgICAgIGlmIChiYWNrZ3JvdW5kKSB7XG4gICAgICAgICAgY2hpbGRyZW4ucHVzaCh7XG4gICAgICAgICAgICBiYWNrZ3JvdW5kLFxuICAgICAgICAgIH0pXG4gICAgICAgIH1cbiAgICAgICAgZm9yIChjb25zdCBzY2VuYXJpbyBvZiBub2RlLmdldEl0ZW1zKFJ1bGVUeXBlLlNjZW5hcmlvRGVmaW5pdGlvbikpIHtcbiAgICAgICAgICBjaGlsZHJlbi5wdXNoKHtcbiAgICAgICAgICAgIHNjZW5hcmlvLFxuICAgICAgICAgIH0pXG4gICAgICAgIH1cbiAgICAgICAgZm9yIChjb25zdCBydWxlIG9mIG5vZGUuZ2V0SXRlbXMoUnVsZVR5cGUuUnVsZSkpIHtcbiAgICAgICAgICBjaGlsZHJlbi5wdXNoKHtcbiAgICAgICAgICAgIHJ1bGUsXG4gICAgICAgICAgfSlcbiAgICAgICAgfVxuXG4gICAgICAgIGNvbnN0IGRlc2NyaXB0aW9uID0gdGhpcy5nZXREZXNjcmlwdGlvbihoZWFkZXIpXG4gICAgICAgIGNvbnN0IGxhbmd1YWdlID0gZmVhdHVyZUxpbmUubWF0Y2hlZEdoZXJraW5EaWFsZWN0XG5cbiAgICAgICAgY29uc3QgZmVhdHVyZTogRmVhdHVyZSA9IHtcbiAgICAgICAgICB0YWdzLFxuICAgICAgICAgIGxvY2F0aW9uOiB0aGlzLmdldExvY2F0aW9uKGZlYXR1cmVMaW5lKSxcbiAgICAgICAgICBsYW5ndWFnZSxcbiAgICAgICAgICBrZXl3b3JkOiBmZWF0dXJlTGluZS5tYXRjaGVkS2V5d29yZCxcbiAgICAgICAgICBuYW1lOiBmZWF0dXJlTGluZS5tYXRjaGVkVGV4dCxcbiAgICAgICAgICBkZXNjcmlwdGlvbixcbiAgICAgICAgICBjaGlsZHJlbixcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gZmVhdHVyZVxuICAgICAgfVxuXG4gICAgICBjYXNlIFJ1bGVUeXBlLlJ1bGU6IHtcbiAgICAgICAgY29uc3QgaGVhZGVyID0gbm9kZS5nZXRTaW5nbGUoUnVsZVR5cGUuUnVsZUhlYWRlcilcbiAgICAgICAgaWYgKCFoZWFkZXIpIHtcbiAgICAgICAgICByZXR1cm4gbnVsbFxuICAgICAgICB9XG4gICAgICAgIGNvbnN0IHJ1bGVMaW5lID0gaGVhZGVyLmdldFRva2VuKFRva2VuVHlwZS5SdWxlTGluZSlcbiAgICAgICAgaWYgKCFydWxlTGluZSkge1xuICAgICAgICAgIHJldHVybiBudWxsXG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgdGFncyA9IHRoaXMuZ2V0VGFncyhoZWFkZXIpXG4gICAgICAgIGNvbnN0IGNoaWxkcmVuOiBSdWxlQ2hpbGRbXSA9IFtdXG4gICAgICAgIGNvbnN0IGJhY2tncm91bmQgPSBub2RlLmdldFNpbmdsZShSdWxlVHlwZS5CYWNrZ3JvdW5kKVxuICAgICAgICBpZiAoYmFja2dyb3VuZCkge1xuICAgICAgICAgIGNoaWxkcmVuLnB1c2goe1xuICAgICAgICAgICAgYmFja2dyb3VuZCxcbiAgICAgICAgICB9KVxuICAgICAgICB9XG4gICAgICAgIGZvciAoY29uc3Qgc2NlbmFyaW8gb2Ygbm9kZS5nZXRJdGVtcyhSdWxlVHlwZS5TY2VuYXJpb0RlZmluaXRpb24pKSB7XG4gICAgICAgICAgY2hpbGRyZW4ucHVzaCh7XG4gICAgICAgICAgICBzY2VuYXJpbyxcbiAgICAgICAgICB9KVxuICAgICAgICB9XG4gICAgICAgIGNvbnN0IGRlc2NyaXB0aW9uID0gdGhpcy5nZXREZXNjcmlwdGlvbihoZWFkZXIpXG5cbiAgICAgICAgY29uc3QgcnVsZTogUnVsZSA9IHtcbiAgICAgICAgICBpZDogdGhpcy5uZXdJZCgpLFxuICAgICAgICAgIGxvY2F0aW9uOiB0aGlzLmdldExvY2F0aW9uKHJ1bGVMaW5lKSxcbiAgICAgICAgICBrZXl3b3JkOiBydWxlTGluZS5tYXRjaGVkS2V5d29yZCxcbiAgICAgICAgICBuYW1lOiBydWxlTGluZS5tYXRjaGVkVGV4dCxcbiAgICAgICAgICBkZXNjcmlwdGlvbixcbiAgICAgICAgICBjaGlsZHJlbixcbiAgICAgICAgICB0YWdzLFxuICAgICAgICB9XG4gICAgICAgIHJldHVybiBydWxlXG4gICAgICB9XG4gICAgICBjYXNlIFJ1bGVUeXBlLkdoZXJraW5Eb2N1bWVudDoge1xuICAgICAgICBjb25zdCBmZWF0dXJlID0gbm9kZS5nZXRTaW5nbGUoUnVsZVR5cGUuRmVhdHVyZSlcblxuICAgICAgICBjb25zdCBnaGVya2luRG9jdW1lbnQ6IEdoZXJraW5Eb2N1bWVudCA9IHtcbiAgICAgICAgICBmZWF0dXJlLFxuICAgICAgICAgIGNvbW1lbnRzOiB0aGlzLmNvbW1lbnRzLFxuICAgICAgICB9XG4gICAgICAgIHJldHVybiBnaGVya2luRG9jdW1lbnRcbiAgICAgIH1cbiAgICAgIGRlZmF1bHQ6XG4gICAgICAgIHJldHVybiBub2RlXG4gICAgfVxuICB9XG59XG4iXX0=
;// CONCATENATED MODULE: ./node_modules/@cucumber/messages/dist/messages.js
var AttachmentContentEncoding;
(function (AttachmentContentEncoding) {
    AttachmentContentEncoding["IDENTITY"] = "IDENTITY";
    AttachmentContentEncoding["BASE64"] = "BASE64";
})(AttachmentContentEncoding || (AttachmentContentEncoding = {}));
var HookType;
(function (HookType) {
    HookType["BEFORE_TEST_RUN"] = "BEFORE_TEST_RUN";
    HookType["AFTER_TEST_RUN"] = "AFTER_TEST_RUN";
    HookType["BEFORE_TEST_CASE"] = "BEFORE_TEST_CASE";
    HookType["AFTER_TEST_CASE"] = "AFTER_TEST_CASE";
    HookType["BEFORE_TEST_STEP"] = "BEFORE_TEST_STEP";
    HookType["AFTER_TEST_STEP"] = "AFTER_TEST_STEP";
})(HookType || (HookType = {}));
var PickleStepType;
(function (PickleStepType) {
    PickleStepType["UNKNOWN"] = "Unknown";
    PickleStepType["CONTEXT"] = "Context";
    PickleStepType["ACTION"] = "Action";
    PickleStepType["OUTCOME"] = "Outcome";
})(PickleStepType || (PickleStepType = {}));
var messages_SourceMediaType;
(function (SourceMediaType) {
    SourceMediaType["TEXT_X_CUCUMBER_GHERKIN_PLAIN"] = "text/x.cucumber.gherkin+plain";
    SourceMediaType["TEXT_X_CUCUMBER_GHERKIN_MARKDOWN"] = "text/x.cucumber.gherkin+markdown";
})(messages_SourceMediaType || (messages_SourceMediaType = {}));
var StepDefinitionPatternType;
(function (StepDefinitionPatternType) {
    StepDefinitionPatternType["CUCUMBER_EXPRESSION"] = "CUCUMBER_EXPRESSION";
    StepDefinitionPatternType["REGULAR_EXPRESSION"] = "REGULAR_EXPRESSION";
})(StepDefinitionPatternType || (StepDefinitionPatternType = {}));
var messages_StepKeywordType;
(function (StepKeywordType) {
    StepKeywordType["UNKNOWN"] = "Unknown";
    StepKeywordType["CONTEXT"] = "Context";
    StepKeywordType["ACTION"] = "Action";
    StepKeywordType["OUTCOME"] = "Outcome";
    StepKeywordType["CONJUNCTION"] = "Conjunction";
})(messages_StepKeywordType || (messages_StepKeywordType = {}));
var TestStepResultStatus;
(function (TestStepResultStatus) {
    TestStepResultStatus["UNKNOWN"] = "UNKNOWN";
    TestStepResultStatus["PASSED"] = "PASSED";
    TestStepResultStatus["SKIPPED"] = "SKIPPED";
    TestStepResultStatus["PENDING"] = "PENDING";
    TestStepResultStatus["UNDEFINED"] = "UNDEFINED";
    TestStepResultStatus["AMBIGUOUS"] = "AMBIGUOUS";
    TestStepResultStatus["FAILED"] = "FAILED";
})(TestStepResultStatus || (TestStepResultStatus = {}));
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibWVzc2FnZXMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi9zcmMvbWVzc2FnZXMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBcWFBLE1BQU0sQ0FBTixJQUFZLHlCQUdYO0FBSEQsV0FBWSx5QkFBeUI7SUFDbkMsa0RBQXFCLENBQUE7SUFDckIsOENBQWlCLENBQUE7QUFDbkIsQ0FBQyxFQUhXLHlCQUF5QixLQUF6Qix5QkFBeUIsUUFHcEM7QUFFRCxNQUFNLENBQU4sSUFBWSxRQU9YO0FBUEQsV0FBWSxRQUFRO0lBQ2xCLCtDQUFtQyxDQUFBO0lBQ25DLDZDQUFpQyxDQUFBO0lBQ2pDLGlEQUFxQyxDQUFBO0lBQ3JDLCtDQUFtQyxDQUFBO0lBQ25DLGlEQUFxQyxDQUFBO0lBQ3JDLCtDQUFtQyxDQUFBO0FBQ3JDLENBQUMsRUFQVyxRQUFRLEtBQVIsUUFBUSxRQU9uQjtBQUVELE1BQU0sQ0FBTixJQUFZLGNBS1g7QUFMRCxXQUFZLGNBQWM7SUFDeEIscUNBQW1CLENBQUE7SUFDbkIscUNBQW1CLENBQUE7SUFDbkIsbUNBQWlCLENBQUE7SUFDakIscUNBQW1CLENBQUE7QUFDckIsQ0FBQyxFQUxXLGNBQWMsS0FBZCxjQUFjLFFBS3pCO0FBRUQsTUFBTSxDQUFOLElBQVksZUFHWDtBQUhELFdBQVksZUFBZTtJQUN6QixrRkFBK0QsQ0FBQTtJQUMvRCx3RkFBcUUsQ0FBQTtBQUN2RSxDQUFDLEVBSFcsZUFBZSxLQUFmLGVBQWUsUUFHMUI7QUFFRCxNQUFNLENBQU4sSUFBWSx5QkFHWDtBQUhELFdBQVkseUJBQXlCO0lBQ25DLHdFQUEyQyxDQUFBO0lBQzNDLHNFQUF5QyxDQUFBO0FBQzNDLENBQUMsRUFIVyx5QkFBeUIsS0FBekIseUJBQXlCLFFBR3BDO0FBRUQsTUFBTSxDQUFOLElBQVksZUFNWDtBQU5ELFdBQVksZUFBZTtJQUN6QixzQ0FBbUIsQ0FBQTtJQUNuQixzQ0FBbUIsQ0FBQTtJQUNuQixvQ0FBaUIsQ0FBQTtJQUNqQixzQ0FBbUIsQ0FBQTtJQUNuQiw4Q0FBMkIsQ0FBQTtBQUM3QixDQUFDLEVBTlcsZUFBZSxLQUFmLGVBQWUsUUFNMUI7QUFFRCxNQUFNLENBQU4sSUFBWSxvQkFRWDtBQVJELFdBQVksb0JBQW9CO0lBQzlCLDJDQUFtQixDQUFBO0lBQ25CLHlDQUFpQixDQUFBO0lBQ2pCLDJDQUFtQixDQUFBO0lBQ25CLDJDQUFtQixDQUFBO0lBQ25CLCtDQUF1QixDQUFBO0lBQ3ZCLCtDQUF1QixDQUFBO0lBQ3ZCLHlDQUFpQixDQUFBO0FBQ25CLENBQUMsRUFSVyxvQkFBb0IsS0FBcEIsb0JBQW9CLFFBUS9CIiwic291cmNlc0NvbnRlbnQiOlsiZXhwb3J0IHR5cGUgQXR0YWNobWVudCA9IHtcbiAgYm9keTogc3RyaW5nXG4gIGNvbnRlbnRFbmNvZGluZzogQXR0YWNobWVudENvbnRlbnRFbmNvZGluZ1xuICBmaWxlTmFtZT86IHN0cmluZ1xuICBtZWRpYVR5cGU6IHN0cmluZ1xuICBzb3VyY2U/OiBTb3VyY2VcbiAgdGVzdENhc2VTdGFydGVkSWQ/OiBzdHJpbmdcbiAgdGVzdFN0ZXBJZD86IHN0cmluZ1xuICB1cmw/OiBzdHJpbmdcbiAgdGVzdFJ1blN0YXJ0ZWRJZD86IHN0cmluZ1xuICB0ZXN0UnVuSG9va1N0YXJ0ZWRJZD86IHN0cmluZ1xuICB0aW1lc3RhbXA/OiBUaW1lc3RhbXBcbn1cblxuZXhwb3J0IHR5cGUgRHVyYXRpb24gPSB7XG4gIHNlY29uZHM6IG51bWJlclxuICBuYW5vczogbnVtYmVyXG59XG5cbmV4cG9ydCB0eXBlIEVudmVsb3BlID0ge1xuICBhdHRhY2htZW50PzogQXR0YWNobWVudFxuICBleHRlcm5hbEF0dGFjaG1lbnQ/OiBFeHRlcm5hbEF0dGFjaG1lbnRcbiAgZ2hlcmtpbkRvY3VtZW50PzogR2hlcmtpbkRvY3VtZW50XG4gIGhvb2s/OiBIb29rXG4gIG1ldGE/OiBNZXRhXG4gIHBhcmFtZXRlclR5cGU/OiBQYXJhbWV0ZXJUeXBlXG4gIHBhcnNlRXJyb3I/OiBQYXJzZUVycm9yXG4gIHBpY2tsZT86IFBpY2tsZVxuICBzdWdnZXN0aW9uPzogU3VnZ2VzdGlvblxuICBzb3VyY2U/OiBTb3VyY2VcbiAgc3RlcERlZmluaXRpb24/OiBTdGVwRGVmaW5pdGlvblxuICB0ZXN0Q2FzZT86IFRlc3RDYXNlXG4gIHRlc3RDYXNlRmluaXNoZWQ/OiBUZXN0Q2FzZUZpbmlzaGVkXG4gIHRlc3RDYXNlU3RhcnRlZD86IFRlc3RDYXNlU3RhcnRlZFxuICB0ZXN0UnVuRmluaXNoZWQ/OiBUZXN0UnVuRmluaXNoZWRcbiAgdGVzdFJ1blN0YXJ0ZWQ/OiBUZXN0UnVuU3RhcnRlZFxuICB0ZXN0U3RlcEZpbmlzaGVkPzogVGVzdFN0ZXBGaW5pc2hlZFxuICB0ZXN0U3RlcFN0YXJ0ZWQ/OiBUZXN0U3RlcFN0YXJ0ZWRcbiAgdGVzdFJ1bkhvb2tTdGFydGVkPzogVGVzdFJ1bkhvb2tTdGFydGVkXG4gIHRlc3RSdW5Ib29rRmluaXNoZWQ/OiBUZXN0UnVuSG9va0ZpbmlzaGVkXG4gIHVuZGVmaW5lZFBhcmFtZXRlclR5cGU/OiBVbmRlZmluZWRQYXJhbWV0ZXJUeXBlXG59XG5cbmV4cG9ydCB0eXBlIEV4Y2VwdGlvbiA9IHtcbiAgdHlwZTogc3RyaW5nXG4gIG1lc3NhZ2U/OiBzdHJpbmdcbiAgc3RhY2tUcmFjZT86IHN0cmluZ1xufVxuXG5leHBvcnQgdHlwZSBFeHRlcm5hbEF0dGFjaG1lbnQgPSB7XG4gIHVybDogc3RyaW5nXG4gIG1lZGlhVHlwZTogc3RyaW5nXG4gIHRlc3RDYXNlU3RhcnRlZElkPzogc3RyaW5nXG4gIHRlc3RTdGVwSWQ/OiBzdHJpbmdcbiAgdGVzdFJ1bkhvb2tTdGFydGVkSWQ/OiBzdHJpbmdcbiAgdGltZXN0YW1wPzogVGltZXN0YW1wXG59XG5cbmV4cG9ydCB0eXBlIEdoZXJraW5Eb2N1bWVudCA9IHtcbiAgdXJpPzogc3RyaW5nXG4gIGZlYXR1cmU/OiBGZWF0dXJlXG4gIGNvbW1lbnRzOiByZWFkb25seSBDb21tZW50W11cbn1cblxuZXhwb3J0IHR5cGUgQmFja2dyb3VuZCA9IHtcbiAgbG9jYXRpb246IExvY2F0aW9uXG4gIGtleXdvcmQ6IHN0cmluZ1xuICBuYW1lOiBzdHJpbmdcbiAgZGVzY3JpcHRpb246IHN0cmluZ1xuICBzdGVwczogcmVhZG9ubHkgU3RlcFtdXG4gIGlkOiBzdHJpbmdcbn1cblxuZXhwb3J0IHR5cGUgQ29tbWVudCA9IHtcbiAgbG9jYXRpb246IExvY2F0aW9uXG4gIHRleHQ6IHN0cmluZ1xufVxuXG5leHBvcnQgdHlwZSBEYXRhVGFibGUgPSB7XG4gIGxvY2F0aW9uOiBMb2NhdGlvblxuICByb3dzOiByZWFkb25seSBUYWJsZVJvd1tdXG59XG5cbmV4cG9ydCB0eXBlIERvY1N0cmluZyA9IHtcbiAgbG9jYXRpb246IExvY2F0aW9uXG4gIG1lZGlhVHlwZT86IHN0cmluZ1xuICBjb250ZW50OiBzdHJpbmdcbiAgZGVsaW1pdGVyOiBzdHJpbmdcbn1cblxuZXhwb3J0IHR5cGUgRXhhbXBsZXMgPSB7XG4gIGxvY2F0aW9uOiBMb2NhdGlvblxuICB0YWdzOiByZWFkb25seSBUYWdbXVxuICBrZXl3b3JkOiBzdHJpbmdcbiAgbmFtZTogc3RyaW5nXG4gIGRlc2NyaXB0aW9uOiBzdHJpbmdcbiAgdGFibGVIZWFkZXI/OiBUYWJsZVJvd1xuICB0YWJsZUJvZHk6IHJlYWRvbmx5IFRhYmxlUm93W11cbiAgaWQ6IHN0cmluZ1xufVxuXG5leHBvcnQgdHlwZSBGZWF0dXJlID0ge1xuICBsb2NhdGlvbjogTG9jYXRpb25cbiAgdGFnczogcmVhZG9ubHkgVGFnW11cbiAgbGFuZ3VhZ2U6IHN0cmluZ1xuICBrZXl3b3JkOiBzdHJpbmdcbiAgbmFtZTogc3RyaW5nXG4gIGRlc2NyaXB0aW9uOiBzdHJpbmdcbiAgY2hpbGRyZW46IHJlYWRvbmx5IEZlYXR1cmVDaGlsZFtdXG59XG5cbmV4cG9ydCB0eXBlIEZlYXR1cmVDaGlsZCA9IHtcbiAgcnVsZT86IFJ1bGVcbiAgYmFja2dyb3VuZD86IEJhY2tncm91bmRcbiAgc2NlbmFyaW8/OiBTY2VuYXJpb1xufVxuXG5leHBvcnQgdHlwZSBSdWxlID0ge1xuICBsb2NhdGlvbjogTG9jYXRpb25cbiAgdGFnczogcmVhZG9ubHkgVGFnW11cbiAga2V5d29yZDogc3RyaW5nXG4gIG5hbWU6IHN0cmluZ1xuICBkZXNjcmlwdGlvbjogc3RyaW5nXG4gIGNoaWxkcmVuOiByZWFkb25seSBSdWxlQ2hpbGRbXVxuICBpZDogc3RyaW5nXG59XG5cbmV4cG9ydCB0eXBlIFJ1bGVDaGlsZCA9IHtcbiAgYmFja2dyb3VuZD86IEJhY2tncm91bmRcbiAgc2NlbmFyaW8/OiBTY2VuYXJpb1xufVxuXG5leHBvcnQgdHlwZSBTY2VuYXJpbyA9IHtcbiAgbG9jYXRpb246IExvY2F0aW9uXG4gIHRhZ3M6IHJlYWRvbmx5IFRhZ1tdXG4gIGtleXdvcmQ6IHN0cmluZ1xuICBuYW1lOiBzdHJpbmdcbiAgZGVzY3JpcHRpb246IHN0cmluZ1xuICBzdGVwczogcmVhZG9ubHkgU3RlcFtdXG4gIGV4YW1wbGVzOiByZWFkb25seSBFeGFtcGxlc1tdXG4gIGlkOiBzdHJpbmdcbn1cblxuZXhwb3J0IHR5cGUgU3RlcCA9IHtcbiAgbG9jYXRpb246IExvY2F0aW9uXG4gIGtleXdvcmQ6IHN0cmluZ1xuICBrZXl3b3JkVHlwZT86IFN0ZXBLZXl3b3JkVHlwZVxuICB0ZXh0OiBzdHJpbmdcbiAgZG9jU3RyaW5nPzogRG9jU3RyaW5nXG4gIGRhdGFUYWJsZT86IERhdGFUYWJsZVxuICBpZDogc3RyaW5nXG59XG5cbmV4cG9ydCB0eXBlIFRhYmxlQ2VsbCA9IHtcbiAgbG9jYXRpb246IExvY2F0aW9uXG4gIHZhbHVlOiBzdHJpbmdcbn1cblxuZXhwb3J0IHR5cGUgVGFibGVSb3cgPSB7XG4gIGxvY2F0aW9uOiBMb2NhdGlvblxuICBjZWxsczogcmVhZG9ubHkgVGFibGVDZWxsW11cbiAgaWQ6IHN0cmluZ1xufVxuXG5leHBvcnQgdHlwZSBUYWcgPSB7XG4gIGxvY2F0aW9uOiBMb2NhdGlvblxuICBuYW1lOiBzdHJpbmdcbiAgaWQ6IHN0cmluZ1xufVxuXG5leHBvcnQgdHlwZSBIb29rID0ge1xuICBpZDogc3RyaW5nXG4gIG5hbWU/OiBzdHJpbmdcbiAgc291cmNlUmVmZXJlbmNlOiBTb3VyY2VSZWZlcmVuY2VcbiAgdGFnRXhwcmVzc2lvbj86IHN0cmluZ1xuICB0eXBlPzogSG9va1R5cGVcbn1cblxuZXhwb3J0IHR5cGUgTG9jYXRpb24gPSB7XG4gIGxpbmU6IG51bWJlclxuICBjb2x1bW4/OiBudW1iZXJcbn1cblxuZXhwb3J0IHR5cGUgTWV0YSA9IHtcbiAgcHJvdG9jb2xWZXJzaW9uOiBzdHJpbmdcbiAgaW1wbGVtZW50YXRpb246IFByb2R1Y3RcbiAgcnVudGltZTogUHJvZHVjdFxuICBvczogUHJvZHVjdFxuICBjcHU6IFByb2R1Y3RcbiAgY2k/OiBDaVxufVxuXG5leHBvcnQgdHlwZSBDaSA9IHtcbiAgbmFtZTogc3RyaW5nXG4gIHVybD86IHN0cmluZ1xuICBidWlsZE51bWJlcj86IHN0cmluZ1xuICBnaXQ/OiBHaXRcbn1cblxuZXhwb3J0IHR5cGUgR2l0ID0ge1xuICByZW1vdGU6IHN0cmluZ1xuICByZXZpc2lvbjogc3RyaW5nXG4gIGJyYW5jaD86IHN0cmluZ1xuICB0YWc/OiBzdHJpbmdcbn1cblxuZXhwb3J0IHR5cGUgUHJvZHVjdCA9IHtcbiAgbmFtZTogc3RyaW5nXG4gIHZlcnNpb24/OiBzdHJpbmdcbn1cblxuZXhwb3J0IHR5cGUgUGFyYW1ldGVyVHlwZSA9IHtcbiAgbmFtZTogc3RyaW5nXG4gIHJlZ3VsYXJFeHByZXNzaW9uczogcmVhZG9ubHkgc3RyaW5nW11cbiAgcHJlZmVyRm9yUmVndWxhckV4cHJlc3Npb25NYXRjaDogYm9vbGVhblxuICB1c2VGb3JTbmlwcGV0czogYm9vbGVhblxuICBpZDogc3RyaW5nXG4gIHNvdXJjZVJlZmVyZW5jZT86IFNvdXJjZVJlZmVyZW5jZVxufVxuXG5leHBvcnQgdHlwZSBQYXJzZUVycm9yID0ge1xuICBzb3VyY2U6IFNvdXJjZVJlZmVyZW5jZVxuICBtZXNzYWdlOiBzdHJpbmdcbn1cblxuZXhwb3J0IHR5cGUgUGlja2xlID0ge1xuICBpZDogc3RyaW5nXG4gIHVyaTogc3RyaW5nXG4gIGxvY2F0aW9uPzogTG9jYXRpb25cbiAgbmFtZTogc3RyaW5nXG4gIGxhbmd1YWdlOiBzdHJpbmdcbiAgc3RlcHM6IHJlYWRvbmx5IFBpY2tsZVN0ZXBbXVxuICB0YWdzOiByZWFkb25seSBQaWNrbGVUYWdbXVxuICBhc3ROb2RlSWRzOiByZWFkb25seSBzdHJpbmdbXVxufVxuXG5leHBvcnQgdHlwZSBQaWNrbGVEb2NTdHJpbmcgPSB7XG4gIGFyZ3VtZW50SW5kZXg/OiBudW1iZXJcbiAgbWVkaWFUeXBlPzogc3RyaW5nXG4gIGNvbnRlbnQ6IHN0cmluZ1xufVxuXG5leHBvcnQgdHlwZSBQaWNrbGVTdGVwID0ge1xuICBhcmd1bWVudD86IFBpY2tsZVN0ZXBBcmd1bWVudFxuICBhc3ROb2RlSWRzOiByZWFkb25seSBzdHJpbmdbXVxuICBpZDogc3RyaW5nXG4gIHR5cGU/OiBQaWNrbGVTdGVwVHlwZVxuICB0ZXh0OiBzdHJpbmdcbn1cblxuZXhwb3J0IHR5cGUgUGlja2xlU3RlcEFyZ3VtZW50ID0ge1xuICBkb2NTdHJpbmc/OiBQaWNrbGVEb2NTdHJpbmdcbiAgZGF0YVRhYmxlPzogUGlja2xlVGFibGVcbn1cblxuZXhwb3J0IHR5cGUgUGlja2xlVGFibGUgPSB7XG4gIGFyZ3VtZW50SW5kZXg/OiBudW1iZXJcbiAgcm93czogcmVhZG9ubHkgUGlja2xlVGFibGVSb3dbXVxufVxuXG5leHBvcnQgdHlwZSBQaWNrbGVUYWJsZUNlbGwgPSB7XG4gIHZhbHVlOiBzdHJpbmdcbn1cblxuZXhwb3J0IHR5cGUgUGlja2xlVGFibGVSb3cgPSB7XG4gIGNlbGxzOiByZWFkb25seSBQaWNrbGVUYWJsZUNlbGxbXVxufVxuXG5leHBvcnQgdHlwZSBQaWNrbGVUYWcgPSB7XG4gIG5hbWU6IHN0cmluZ1xuICBhc3ROb2RlSWQ6IHN0cmluZ1xufVxuXG5leHBvcnQgdHlwZSBTb3VyY2UgPSB7XG4gIHVyaTogc3RyaW5nXG4gIGRhdGE6IHN0cmluZ1xuICBtZWRpYVR5cGU6IFNvdXJjZU1lZGlhVHlwZVxufVxuXG5leHBvcnQgdHlwZSBTb3VyY2VSZWZlcmVuY2UgPSB7XG4gIHVyaT86IHN0cmluZ1xuICBqYXZhTWV0aG9kPzogSmF2YU1ldGhvZFxuICBqYXZhU3RhY2tUcmFjZUVsZW1lbnQ/OiBKYXZhU3RhY2tUcmFjZUVsZW1lbnRcbiAgbG9jYXRpb24/OiBMb2NhdGlvblxufVxuXG5leHBvcnQgdHlwZSBKYXZhTWV0aG9kID0ge1xuICBjbGFzc05hbWU6IHN0cmluZ1xuICBtZXRob2ROYW1lOiBzdHJpbmdcbiAgbWV0aG9kUGFyYW1ldGVyVHlwZXM6IHJlYWRvbmx5IHN0cmluZ1tdXG59XG5cbmV4cG9ydCB0eXBlIEphdmFTdGFja1RyYWNlRWxlbWVudCA9IHtcbiAgY2xhc3NOYW1lOiBzdHJpbmdcbiAgZmlsZU5hbWU6IHN0cmluZ1xuICBtZXRob2ROYW1lOiBzdHJpbmdcbn1cblxuZXhwb3J0IHR5cGUgU3RlcERlZmluaXRpb24gPSB7XG4gIGlkOiBzdHJpbmdcbiAgcGF0dGVybjogU3RlcERlZmluaXRpb25QYXR0ZXJuXG4gIHNvdXJjZVJlZmVyZW5jZTogU291cmNlUmVmZXJlbmNlXG59XG5cbmV4cG9ydCB0eXBlIFN0ZXBEZWZpbml0aW9uUGF0dGVybiA9IHtcbiAgc291cmNlOiBzdHJpbmdcbiAgdHlwZTogU3RlcERlZmluaXRpb25QYXR0ZXJuVHlwZVxufVxuXG5leHBvcnQgdHlwZSBTdWdnZXN0aW9uID0ge1xuICBpZDogc3RyaW5nXG4gIHBpY2tsZVN0ZXBJZDogc3RyaW5nXG4gIHNuaXBwZXRzOiByZWFkb25seSBTbmlwcGV0W11cbn1cblxuZXhwb3J0IHR5cGUgU25pcHBldCA9IHtcbiAgbGFuZ3VhZ2U6IHN0cmluZ1xuICBjb2RlOiBzdHJpbmdcbn1cblxuZXhwb3J0IHR5cGUgVGVzdENhc2UgPSB7XG4gIGlkOiBzdHJpbmdcbiAgcGlja2xlSWQ6IHN0cmluZ1xuICB0ZXN0U3RlcHM6IHJlYWRvbmx5IFRlc3RTdGVwW11cbiAgdGVzdFJ1blN0YXJ0ZWRJZD86IHN0cmluZ1xufVxuXG5leHBvcnQgdHlwZSBHcm91cCA9IHtcbiAgY2hpbGRyZW4/OiByZWFkb25seSBHcm91cFtdXG4gIHN0YXJ0PzogbnVtYmVyXG4gIHZhbHVlPzogc3RyaW5nXG59XG5cbmV4cG9ydCB0eXBlIFN0ZXBNYXRjaEFyZ3VtZW50ID0ge1xuICBncm91cDogR3JvdXBcbiAgcGFyYW1ldGVyVHlwZU5hbWU/OiBzdHJpbmdcbn1cblxuZXhwb3J0IHR5cGUgU3RlcE1hdGNoQXJndW1lbnRzTGlzdCA9IHtcbiAgc3RlcE1hdGNoQXJndW1lbnRzOiByZWFkb25seSBTdGVwTWF0Y2hBcmd1bWVudFtdXG59XG5cbmV4cG9ydCB0eXBlIFRlc3RTdGVwID0ge1xuICBob29rSWQ/OiBzdHJpbmdcbiAgaWQ6IHN0cmluZ1xuICBwaWNrbGVTdGVwSWQ/OiBzdHJpbmdcbiAgc3RlcERlZmluaXRpb25JZHM/OiByZWFkb25seSBzdHJpbmdbXVxuICBzdGVwTWF0Y2hBcmd1bWVudHNMaXN0cz86IHJlYWRvbmx5IFN0ZXBNYXRjaEFyZ3VtZW50c0xpc3RbXVxufVxuXG5leHBvcnQgdHlwZSBUZXN0Q2FzZUZpbmlzaGVkID0ge1xuICB0ZXN0Q2FzZVN0YXJ0ZWRJZDogc3RyaW5nXG4gIHRpbWVzdGFtcDogVGltZXN0YW1wXG4gIHdpbGxCZVJldHJpZWQ6IGJvb2xlYW5cbn1cblxuZXhwb3J0IHR5cGUgVGVzdENhc2VTdGFydGVkID0ge1xuICBhdHRlbXB0OiBudW1iZXJcbiAgaWQ6IHN0cmluZ1xuICB0ZXN0Q2FzZUlkOiBzdHJpbmdcbiAgd29ya2VySWQ/OiBzdHJpbmdcbiAgdGltZXN0YW1wOiBUaW1lc3RhbXBcbn1cblxuZXhwb3J0IHR5cGUgVGVzdFJ1bkZpbmlzaGVkID0ge1xuICBtZXNzYWdlPzogc3RyaW5nXG4gIHN1Y2Nlc3M6IGJvb2xlYW5cbiAgdGltZXN0YW1wOiBUaW1lc3RhbXBcbiAgZXhjZXB0aW9uPzogRXhjZXB0aW9uXG4gIHRlc3RSdW5TdGFydGVkSWQ/OiBzdHJpbmdcbn1cblxuZXhwb3J0IHR5cGUgVGVzdFJ1bkhvb2tGaW5pc2hlZCA9IHtcbiAgdGVzdFJ1bkhvb2tTdGFydGVkSWQ6IHN0cmluZ1xuICByZXN1bHQ6IFRlc3RTdGVwUmVzdWx0XG4gIHRpbWVzdGFtcDogVGltZXN0YW1wXG59XG5cbmV4cG9ydCB0eXBlIFRlc3RSdW5Ib29rU3RhcnRlZCA9IHtcbiAgaWQ6IHN0cmluZ1xuICB0ZXN0UnVuU3RhcnRlZElkOiBzdHJpbmdcbiAgaG9va0lkOiBzdHJpbmdcbiAgd29ya2VySWQ/OiBzdHJpbmdcbiAgdGltZXN0YW1wOiBUaW1lc3RhbXBcbn1cblxuZXhwb3J0IHR5cGUgVGVzdFJ1blN0YXJ0ZWQgPSB7XG4gIHRpbWVzdGFtcDogVGltZXN0YW1wXG4gIGlkPzogc3RyaW5nXG59XG5cbmV4cG9ydCB0eXBlIFRlc3RTdGVwRmluaXNoZWQgPSB7XG4gIHRlc3RDYXNlU3RhcnRlZElkOiBzdHJpbmdcbiAgdGVzdFN0ZXBJZDogc3RyaW5nXG4gIHRlc3RTdGVwUmVzdWx0OiBUZXN0U3RlcFJlc3VsdFxuICB0aW1lc3RhbXA6IFRpbWVzdGFtcFxufVxuXG5leHBvcnQgdHlwZSBUZXN0U3RlcFJlc3VsdCA9IHtcbiAgZHVyYXRpb246IER1cmF0aW9uXG4gIG1lc3NhZ2U/OiBzdHJpbmdcbiAgc3RhdHVzOiBUZXN0U3RlcFJlc3VsdFN0YXR1c1xuICBleGNlcHRpb24/OiBFeGNlcHRpb25cbn1cblxuZXhwb3J0IHR5cGUgVGVzdFN0ZXBTdGFydGVkID0ge1xuICB0ZXN0Q2FzZVN0YXJ0ZWRJZDogc3RyaW5nXG4gIHRlc3RTdGVwSWQ6IHN0cmluZ1xuICB0aW1lc3RhbXA6IFRpbWVzdGFtcFxufVxuXG5leHBvcnQgdHlwZSBUaW1lc3RhbXAgPSB7XG4gIHNlY29uZHM6IG51bWJlclxuICBuYW5vczogbnVtYmVyXG59XG5cbmV4cG9ydCB0eXBlIFVuZGVmaW5lZFBhcmFtZXRlclR5cGUgPSB7XG4gIGV4cHJlc3Npb246IHN0cmluZ1xuICBuYW1lOiBzdHJpbmdcbn1cblxuZXhwb3J0IGVudW0gQXR0YWNobWVudENvbnRlbnRFbmNvZGluZyB7XG4gIElERU5USVRZID0gJ0lERU5USVRZJyxcbiAgQkFTRTY0ID0gJ0JBU0U2NCcsXG59XG5cbmV4cG9ydCBlbnVtIEhvb2tUeXBlIHtcbiAgQkVGT1JFX1RFU1RfUlVOID0gJ0JFRk9SRV9URVNUX1JVTicsXG4gIEFGVEVSX1RFU1RfUlVOID0gJ0FGVEVSX1RFU1RfUlVOJyxcbiAgQkVGT1JFX1RFU1RfQ0FTRSA9ICdCRUZPUkVfVEVTVF9DQVNFJyxcbiAgQUZURVJfVEVTVF9DQVNFID0gJ0FGVEVSX1RFU1RfQ0FTRScsXG4gIEJFRk9SRV9URVNUX1NURVAgPSAnQkVGT1JFX1RFU1RfU1RFUCcsXG4gIEFGVEVSX1RFU1RfU1RFUCA9ICdBRlRFUl9URVNUX1NURVAnLFxufVxuXG5leHBvcnQgZW51bSBQaWNrbGVTdGVwVHlwZSB7XG4gIFVOS05PV04gPSAnVW5rbm93bicsXG4gIENPTlRFWFQgPSAnQ29udGV4dCcsXG4gIEFDVElPTiA9ICdBY3Rpb24nLFxuICBPVVRDT01FID0gJ091dGNvbWUnLFxufVxuXG5leHBvcnQgZW51bSBTb3VyY2VNZWRpYVR5cGUge1xuICBURVhUX1hfQ1VDVU1CRVJfR0hFUktJTl9QTEFJTiA9ICd0ZXh0L3guY3VjdW1iZXIuZ2hlcmtpbitwbGFpbicsXG4gIFRFWFRfWF9DVUNVTUJFUl9HSEVSS0lOX01BUktET1dOID0gJ3RleHQveC5jdWN1bWJlci5naGVya2luK21hcmtkb3duJyxcbn1cblxuZXhwb3J0IGVudW0gU3RlcERlZmluaXRpb25QYXR0ZXJuVHlwZSB7XG4gIENVQ1VNQkVSX0VYUFJFU1NJT04gPSAnQ1VDVU1CRVJfRVhQUkVTU0lPTicsXG4gIFJFR1VMQVJfRVhQUkVTU0lPTiA9ICdSRUdVTEFSX0VYUFJFU1NJT04nLFxufVxuXG5leHBvcnQgZW51bSBTdGVwS2V5d29yZFR5cGUge1xuICBVTktOT1dOID0gJ1Vua25vd24nLFxuICBDT05URVhUID0gJ0NvbnRleHQnLFxuICBBQ1RJT04gPSAnQWN0aW9uJyxcbiAgT1VUQ09NRSA9ICdPdXRjb21lJyxcbiAgQ09OSlVOQ1RJT04gPSAnQ29uanVuY3Rpb24nLFxufVxuXG5leHBvcnQgZW51bSBUZXN0U3RlcFJlc3VsdFN0YXR1cyB7XG4gIFVOS05PV04gPSAnVU5LTk9XTicsXG4gIFBBU1NFRCA9ICdQQVNTRUQnLFxuICBTS0lQUEVEID0gJ1NLSVBQRUQnLFxuICBQRU5ESU5HID0gJ1BFTkRJTkcnLFxuICBVTkRFRklORUQgPSAnVU5ERUZJTkVEJyxcbiAgQU1CSUdVT1VTID0gJ0FNQklHVU9VUycsXG4gIEZBSUxFRCA9ICdGQUlMRUQnLFxufVxuXG4iXX0=
;// CONCATENATED MODULE: ./node_modules/@cucumber/gherkin/dist/compareStepKeywords.js
/**
 * Compares two step keywords based on length. Can be used with Array.sort to
 * sort keywords by length, descending.
 *
 * @param a - the first step keyword
 * @param b - the second step keyword
 */
function compareStepKeywords_compareStepKeywords(a, b) {
    return b.length - a.length;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY29tcGFyZVN0ZXBLZXl3b3Jkcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uL3NyYy9jb21wYXJlU3RlcEtleXdvcmRzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7Ozs7R0FNRztBQUNILE1BQU0sVUFBVSxtQkFBbUIsQ0FBQyxDQUFTLEVBQUUsQ0FBUztJQUN0RCxPQUFPLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLE1BQU0sQ0FBQTtBQUM1QixDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBDb21wYXJlcyB0d28gc3RlcCBrZXl3b3JkcyBiYXNlZCBvbiBsZW5ndGguIENhbiBiZSB1c2VkIHdpdGggQXJyYXkuc29ydCB0b1xuICogc29ydCBrZXl3b3JkcyBieSBsZW5ndGgsIGRlc2NlbmRpbmcuXG4gKlxuICogQHBhcmFtIGEgLSB0aGUgZmlyc3Qgc3RlcCBrZXl3b3JkXG4gKiBAcGFyYW0gYiAtIHRoZSBzZWNvbmQgc3RlcCBrZXl3b3JkXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb21wYXJlU3RlcEtleXdvcmRzKGE6IHN0cmluZywgYjogc3RyaW5nKTogbnVtYmVyIHtcbiAgcmV0dXJuIGIubGVuZ3RoIC0gYS5sZW5ndGhcbn1cbiJdfQ==
// EXTERNAL MODULE: ./node_modules/@cucumber/gherkin/dist/countSymbols.js
var countSymbols = __webpack_require__(4365);
;// CONCATENATED MODULE: ./node_modules/@cucumber/gherkin/dist/gherkin-languages.json
const gherkin_languages_namespaceObject = /*#__PURE__*/JSON.parse('{"af":{"and":["* ","En "],"background":["Agtergrond"],"but":["* ","Maar "],"examples":["Voorbeelde"],"feature":["Funksie","Besigheid Behoefte","Vermoë"],"given":["* ","Gegewe "],"name":"Afrikaans","native":"Afrikaans","rule":["Reël","Reel"],"scenario":["Voorbeeld","Situasie"],"scenarioOutline":["Situasie Uiteensetting"],"then":["* ","Dan "],"when":["* ","Wanneer "]},"am":{"and":["* ","Եվ "],"background":["Կոնտեքստ"],"but":["* ","Բայց "],"examples":["Օրինակներ"],"feature":["Ֆունկցիոնալություն","Հատկություն"],"given":["* ","Դիցուք "],"name":"Armenian","native":"հայերեն","rule":["Rule"],"scenario":["Օրինակ","Սցենար"],"scenarioOutline":["Սցենարի կառուցվացքը"],"then":["* ","Ապա "],"when":["* ","Եթե ","Երբ "]},"an":{"and":["* ","Y ","E "],"background":["Antecedents"],"but":["* ","Pero "],"examples":["Eixemplos"],"feature":["Caracteristica"],"given":["* ","Dau ","Dada ","Daus ","Dadas "],"name":"Aragonese","native":"Aragonés","rule":["Rule"],"scenario":["Eixemplo","Caso"],"scenarioOutline":["Esquema del caso"],"then":["* ","Alavez ","Allora ","Antonces "],"when":["* ","Cuan "]},"ar":{"and":["* ","و "],"background":["الخلفية"],"but":["* ","لكن "],"examples":["امثلة"],"feature":["خاصية"],"given":["* ","بفرض "],"name":"Arabic","native":"العربية","rule":["Rule"],"scenario":["مثال","سيناريو"],"scenarioOutline":["سيناريو مخطط"],"then":["* ","اذاً ","ثم "],"when":["* ","متى ","عندما "]},"ast":{"and":["* ","Y ","Ya "],"background":["Antecedentes"],"but":["* ","Peru "],"examples":["Exemplos"],"feature":["Carauterística"],"given":["* ","Dáu ","Dada ","Daos ","Daes "],"name":"Asturian","native":"asturianu","rule":["Rule"],"scenario":["Exemplo","Casu"],"scenarioOutline":["Esbozu del casu"],"then":["* ","Entós "],"when":["* ","Cuando "]},"az":{"and":["* ","Və ","Həm "],"background":["Keçmiş","Kontekst"],"but":["* ","Amma ","Ancaq "],"examples":["Nümunələr"],"feature":["Özəllik"],"given":["* ","Tutaq ki ","Verilir "],"name":"Azerbaijani","native":"Azərbaycanca","rule":["Rule"],"scenario":["Nümunə","Ssenari"],"scenarioOutline":["Ssenarinin strukturu"],"then":["* ","O halda "],"when":["* ","Əgər ","Nə vaxt ki "]},"be":{"and":["* ","I ","Ды ","Таксама "],"background":["Кантэкст"],"but":["* ","Але ","Інакш "],"examples":["Прыклады"],"feature":["Функцыянальнасць","Фіча"],"given":["* ","Няхай ","Дадзена "],"name":"Belarusian","native":"Беларуская","rule":["Правілы"],"scenario":["Сцэнарый","Cцэнар"],"scenarioOutline":["Шаблон сцэнарыя","Узор сцэнара"],"then":["* ","Тады "],"when":["* ","Калі "]},"bg":{"and":["* ","И "],"background":["Предистория"],"but":["* ","Но "],"examples":["Примери"],"feature":["Функционалност"],"given":["* ","Дадено "],"name":"Bulgarian","native":"български","rule":["Правило"],"scenario":["Пример","Сценарий"],"scenarioOutline":["Рамка на сценарий"],"then":["* ","То "],"when":["* ","Когато "]},"bm":{"and":["* ","Dan "],"background":["Latar Belakang"],"but":["* ","Tetapi ","Tapi "],"examples":["Contoh"],"feature":["Fungsi"],"given":["* ","Diberi ","Bagi "],"name":"Malay","native":"Bahasa Melayu","rule":["Rule"],"scenario":["Senario","Situasi","Keadaan"],"scenarioOutline":["Kerangka Senario","Kerangka Situasi","Kerangka Keadaan","Garis Panduan Senario"],"then":["* ","Maka ","Kemudian "],"when":["* ","Apabila "]},"bs":{"and":["* ","I ","A "],"background":["Pozadina"],"but":["* ","Ali "],"examples":["Primjeri"],"feature":["Karakteristika"],"given":["* ","Dato "],"name":"Bosnian","native":"Bosanski","rule":["Rule"],"scenario":["Primjer","Scenariju","Scenario"],"scenarioOutline":["Scenariju-obris","Scenario-outline"],"then":["* ","Zatim "],"when":["* ","Kada "]},"ca":{"and":["* ","I "],"background":["Rerefons","Antecedents"],"but":["* ","Però "],"examples":["Exemples"],"feature":["Característica","Funcionalitat"],"given":["* ","Donat ","Donada ","Atès ","Atesa "],"name":"Catalan","native":"català","rule":["Rule"],"scenario":["Exemple","Escenari"],"scenarioOutline":["Esquema de l\'escenari"],"then":["* ","Aleshores ","Cal "],"when":["* ","Quan "]},"cs":{"and":["* ","A také ","A "],"background":["Pozadí","Kontext"],"but":["* ","Ale "],"examples":["Příklady"],"feature":["Požadavek"],"given":["* ","Pokud ","Za předpokladu "],"name":"Czech","native":"Česky","rule":["Pravidlo"],"scenario":["Příklad","Scénář"],"scenarioOutline":["Náčrt Scénáře","Osnova scénáře"],"then":["* ","Pak "],"when":["* ","Když "]},"cy-GB":{"and":["* ","A "],"background":["Cefndir"],"but":["* ","Ond "],"examples":["Enghreifftiau"],"feature":["Arwedd"],"given":["* ","Anrhegedig a "],"name":"Welsh","native":"Cymraeg","rule":["Rule"],"scenario":["Enghraifft","Scenario"],"scenarioOutline":["Scenario Amlinellol"],"then":["* ","Yna "],"when":["* ","Pryd "]},"da":{"and":["* ","Og "],"background":["Baggrund"],"but":["* ","Men "],"examples":["Eksempler"],"feature":["Egenskab"],"given":["* ","Givet "],"name":"Danish","native":"dansk","rule":["Regel"],"scenario":["Eksempel","Scenarie"],"scenarioOutline":["Abstrakt Scenario"],"then":["* ","Så "],"when":["* ","Når "]},"de":{"and":["* ","Und "],"background":["Grundlage","Hintergrund","Voraussetzungen","Vorbedingungen"],"but":["* ","Aber "],"examples":["Beispiele"],"feature":["Funktionalität","Funktion"],"given":["* ","Angenommen ","Gegeben sei ","Gegeben seien "],"name":"German","native":"Deutsch","rule":["Rule","Regel"],"scenario":["Beispiel","Szenario"],"scenarioOutline":["Szenariogrundriss","Szenarien"],"then":["* ","Dann "],"when":["* ","Wenn "]},"el":{"and":["* ","Και "],"background":["Υπόβαθρο"],"but":["* ","Αλλά "],"examples":["Παραδείγματα","Σενάρια"],"feature":["Δυνατότητα","Λειτουργία"],"given":["* ","Δεδομένου "],"name":"Greek","native":"Ελληνικά","rule":["Rule"],"scenario":["Παράδειγμα","Σενάριο"],"scenarioOutline":["Περιγραφή Σεναρίου","Περίγραμμα Σεναρίου"],"then":["* ","Τότε "],"when":["* ","Όταν "]},"em":{"and":["* ","😂"],"background":["💤"],"but":["* ","😔"],"examples":["📓"],"feature":["📚"],"given":["* ","😐"],"name":"Emoji","native":"😀","rule":["Rule"],"scenario":["🥒","📕"],"scenarioOutline":["📖"],"then":["* ","🙏"],"when":["* ","🎬"]},"en":{"and":["* ","And "],"background":["Background"],"but":["* ","But "],"examples":["Examples","Scenarios"],"feature":["Feature","Business Need","Ability"],"given":["* ","Given "],"name":"English","native":"English","rule":["Rule"],"scenario":["Example","Scenario"],"scenarioOutline":["Scenario Outline","Scenario Template"],"then":["* ","Then "],"when":["* ","When "]},"en-Scouse":{"and":["* ","An "],"background":["Dis is what went down"],"but":["* ","Buh "],"examples":["Examples"],"feature":["Feature"],"given":["* ","Givun ","Youse know when youse got "],"name":"Scouse","native":"Scouse","rule":["Rule"],"scenario":["The thing of it is"],"scenarioOutline":["Wharrimean is"],"then":["* ","Dun ","Den youse gotta "],"when":["* ","Wun ","Youse know like when "]},"en-au":{"and":["* ","Too right "],"background":["First off"],"but":["* ","Yeah nah "],"examples":["You\'ll wanna"],"feature":["Pretty much"],"given":["* ","Y\'know "],"name":"Australian","native":"Australian","rule":["Rule"],"scenario":["Awww, look mate"],"scenarioOutline":["Reckon it\'s like"],"then":["* ","But at the end of the day I reckon "],"when":["* ","It\'s just unbelievable "]},"en-lol":{"and":["* ","AN "],"background":["B4"],"but":["* ","BUT "],"examples":["EXAMPLZ"],"feature":["OH HAI"],"given":["* ","I CAN HAZ "],"name":"LOLCAT","native":"LOLCAT","rule":["Rule"],"scenario":["MISHUN"],"scenarioOutline":["MISHUN SRSLY"],"then":["* ","DEN "],"when":["* ","WEN "]},"en-old":{"and":["* ","Ond ","7 "],"background":["Aer","Ær"],"but":["* ","Ac "],"examples":["Se the","Se þe","Se ðe"],"feature":["Hwaet","Hwæt"],"given":["* ","Thurh ","Þurh ","Ðurh "],"name":"Old English","native":"Englisc","rule":["Rule"],"scenario":["Swa"],"scenarioOutline":["Swa hwaer swa","Swa hwær swa"],"then":["* ","Tha ","Þa ","Ða ","Tha the ","Þa þe ","Ða ðe "],"when":["* ","Bæþsealf ","Bæþsealfa ","Bæþsealfe ","Ciricæw ","Ciricæwe ","Ciricæwa "]},"en-pirate":{"and":["* ","Aye "],"background":["Yo-ho-ho"],"but":["* ","Avast! "],"examples":["Dead men tell no tales"],"feature":["Ahoy matey!"],"given":["* ","Gangway! "],"name":"Pirate","native":"Pirate","rule":["Rule"],"scenario":["Heave to"],"scenarioOutline":["Shiver me timbers"],"then":["* ","Let go and haul "],"when":["* ","Blimey! "]},"en-tx":{"and":["Come hell or high water "],"background":["Lemme tell y\'all a story"],"but":["Well now hold on, I\'ll you what "],"examples":["Now that\'s a story longer than a cattle drive in July"],"feature":["This ain’t my first rodeo","All gussied up"],"given":["Fixin\' to ","All git out "],"name":"Texas","native":"Texas","rule":["Rule "],"scenario":["All hat and no cattle"],"scenarioOutline":["Serious as a snake bite","Busy as a hound in flea season"],"then":["There’s no tree but bears some fruit "],"when":["Quick out of the chute "]},"eo":{"and":["* ","Kaj "],"background":["Fono"],"but":["* ","Sed "],"examples":["Ekzemploj"],"feature":["Trajto"],"given":["* ","Donitaĵo ","Komence "],"name":"Esperanto","native":"Esperanto","rule":["Regulo"],"scenario":["Ekzemplo","Scenaro","Kazo"],"scenarioOutline":["Konturo de la scenaro","Skizo","Kazo-skizo"],"then":["* ","Do "],"when":["* ","Se "]},"es":{"and":["* ","Y ","E "],"background":["Antecedentes"],"but":["* ","Pero "],"examples":["Ejemplos"],"feature":["Característica","Necesidad del negocio","Requisito"],"given":["* ","Dado ","Dada ","Dados ","Dadas "],"name":"Spanish","native":"español","rule":["Regla","Regla de negocio"],"scenario":["Ejemplo","Escenario"],"scenarioOutline":["Esquema del escenario"],"then":["* ","Entonces "],"when":["* ","Cuando "]},"et":{"and":["* ","Ja "],"background":["Taust"],"but":["* ","Kuid "],"examples":["Juhtumid"],"feature":["Omadus"],"given":["* ","Eeldades "],"name":"Estonian","native":"eesti keel","rule":["Reegel"],"scenario":["Juhtum","Stsenaarium"],"scenarioOutline":["Raamjuhtum","Raamstsenaarium"],"then":["* ","Siis "],"when":["* ","Kui "]},"fa":{"and":["* ","و "],"background":["زمینه","پیش زمینه","مقدمات"],"but":["* ","اما "],"examples":["نمونه ها"],"feature":["ویژگی","قابلیت"],"given":["* ","با فرض ","فرض کنید ","با در نظر گرفتن "],"name":"Persian","native":"فارسی","rule":["قانون"],"scenario":["مثال","سناریو"],"scenarioOutline":["الگوی سناریو"],"then":["* ","آنگاه ","سپس ","انتظار می رود "],"when":["* ","هنگامی ","وقتی "]},"fi":{"and":["* ","Ja "],"background":["Tausta"],"but":["* ","Mutta "],"examples":["Tapaukset"],"feature":["Ominaisuus"],"given":["* ","Oletetaan "],"name":"Finnish","native":"suomi","rule":["Rule"],"scenario":["Tapaus"],"scenarioOutline":["Tapausaihio"],"then":["* ","Niin "],"when":["* ","Kun "]},"fr":{"and":["* ","Et que ","Et qu\'","Et "],"background":["Contexte"],"but":["* ","Mais que ","Mais qu\'","Mais "],"examples":["Exemples"],"feature":["Fonctionnalité"],"given":["* ","Soit ","Sachant que ","Sachant qu\'","Sachant ","Etant donné que ","Etant donné qu\'","Etant donné ","Etant donnée ","Etant donnés ","Etant données ","Étant donné que ","Étant donné qu\'","Étant donné ","Étant donnée ","Étant donnés ","Étant données "],"name":"French","native":"français","rule":["Règle"],"scenario":["Exemple","Scénario"],"scenarioOutline":["Plan du scénario","Plan du Scénario"],"then":["* ","Alors ","Donc "],"when":["* ","Quand ","Lorsque ","Lorsqu\'"]},"ga":{"and":["* ","Agus "],"background":["Cúlra"],"but":["* ","Ach "],"examples":["Samplaí"],"feature":["Gné"],"given":["* ","Cuir i gcás go ","Cuir i gcás nach ","Cuir i gcás gur ","Cuir i gcás nár "],"name":"Irish","native":"Gaeilge","rule":["Riail"],"scenario":["Sampla","Cás"],"scenarioOutline":["Cás Achomair"],"then":["* ","Ansin "],"when":["* ","Nuair a ","Nuair nach ","Nuair ba ","Nuair nár "]},"gj":{"and":["* ","અને "],"background":["બેકગ્રાઉન્ડ"],"but":["* ","પણ "],"examples":["ઉદાહરણો"],"feature":["લક્ષણ","વ્યાપાર જરૂર","ક્ષમતા"],"given":["* ","આપેલ છે "],"name":"Gujarati","native":"ગુજરાતી","rule":["નિયમ"],"scenario":["ઉદાહરણ","સ્થિતિ"],"scenarioOutline":["પરિદ્દશ્ય રૂપરેખા","પરિદ્દશ્ય ઢાંચો"],"then":["* ","પછી "],"when":["* ","ક્યારે "]},"gl":{"and":["* ","E "],"background":["Contexto"],"but":["* ","Mais ","Pero "],"examples":["Exemplos"],"feature":["Característica"],"given":["* ","Dado ","Dada ","Dados ","Dadas "],"name":"Galician","native":"galego","rule":["Rule"],"scenario":["Exemplo","Escenario"],"scenarioOutline":["Esbozo do escenario"],"then":["* ","Entón ","Logo "],"when":["* ","Cando "]},"he":{"and":["* ","וגם "],"background":["רקע"],"but":["* ","אבל "],"examples":["דוגמאות"],"feature":["תכונה"],"given":["* ","בהינתן "],"name":"Hebrew","native":"עברית","rule":["כלל"],"scenario":["דוגמא","תרחיש"],"scenarioOutline":["תבנית תרחיש"],"then":["* ","אז ","אזי "],"when":["* ","כאשר "]},"hi":{"and":["* ","और ","तथा "],"background":["पृष्ठभूमि"],"but":["* ","पर ","परन्तु ","किन्तु "],"examples":["उदाहरण"],"feature":["रूप लेख"],"given":["* ","अगर ","यदि ","चूंकि "],"name":"Hindi","native":"हिंदी","rule":["नियम"],"scenario":["परिदृश्य"],"scenarioOutline":["परिदृश्य रूपरेखा"],"then":["* ","तब ","तदा "],"when":["* ","जब ","कदा "]},"hr":{"and":["* ","I "],"background":["Pozadina"],"but":["* ","Ali "],"examples":["Primjeri","Scenariji"],"feature":["Osobina","Mogućnost","Mogucnost"],"given":["* ","Zadan ","Zadani ","Zadano ","Ukoliko "],"name":"Croatian","native":"hrvatski","rule":["Rule"],"scenario":["Primjer","Scenarij"],"scenarioOutline":["Skica","Koncept"],"then":["* ","Onda "],"when":["* ","Kada ","Kad "]},"ht":{"and":["* ","Ak ","Epi ","E "],"background":["Kontèks","Istorik"],"but":["* ","Men "],"examples":["Egzanp"],"feature":["Karakteristik","Mak","Fonksyonalite"],"given":["* ","Sipoze ","Sipoze ke ","Sipoze Ke "],"name":"Creole","native":"kreyòl","rule":["Rule"],"scenario":["Senaryo"],"scenarioOutline":["Plan senaryo","Plan Senaryo","Senaryo deskripsyon","Senaryo Deskripsyon","Dyagram senaryo","Dyagram Senaryo"],"then":["* ","Lè sa a ","Le sa a "],"when":["* ","Lè ","Le "]},"hu":{"and":["* ","És "],"background":["Háttér"],"but":["* ","De "],"examples":["Példák"],"feature":["Jellemző"],"given":["* ","Amennyiben ","Adott "],"name":"Hungarian","native":"magyar","rule":["Szabály"],"scenario":["Példa","Forgatókönyv"],"scenarioOutline":["Forgatókönyv vázlat"],"then":["* ","Akkor "],"when":["* ","Majd ","Ha ","Amikor "]},"id":{"and":["* ","Dan "],"background":["Dasar","Latar Belakang"],"but":["* ","Tapi ","Tetapi "],"examples":["Contoh","Misal"],"feature":["Fitur"],"given":["* ","Dengan ","Diketahui ","Diasumsikan ","Bila ","Jika "],"name":"Indonesian","native":"Bahasa Indonesia","rule":["Rule","Aturan"],"scenario":["Skenario"],"scenarioOutline":["Skenario konsep","Garis-Besar Skenario"],"then":["* ","Maka ","Kemudian "],"when":["* ","Ketika "]},"is":{"and":["* ","Og "],"background":["Bakgrunnur"],"but":["* ","En "],"examples":["Dæmi","Atburðarásir"],"feature":["Eiginleiki"],"given":["* ","Ef "],"name":"Icelandic","native":"Íslenska","rule":["Rule"],"scenario":["Atburðarás"],"scenarioOutline":["Lýsing Atburðarásar","Lýsing Dæma"],"then":["* ","Þá "],"when":["* ","Þegar "]},"it":{"and":["* ","E ","Ed "],"background":["Contesto"],"but":["* ","Ma "],"examples":["Esempi"],"feature":["Funzionalità","Esigenza di Business","Abilità"],"given":["* ","Dato ","Data ","Dati ","Date "],"name":"Italian","native":"italiano","rule":["Regola"],"scenario":["Esempio","Scenario"],"scenarioOutline":["Schema dello scenario"],"then":["* ","Allora "],"when":["* ","Quando "]},"ja":{"and":["* ","且つ","かつ"],"background":["背景"],"but":["* ","然し","しかし","但し","ただし"],"examples":["例","サンプル"],"feature":["フィーチャ","機能"],"given":["* ","前提"],"name":"Japanese","native":"日本語","rule":["ルール"],"scenario":["シナリオ"],"scenarioOutline":["シナリオアウトライン","シナリオテンプレート","テンプレ","シナリオテンプレ"],"then":["* ","ならば"],"when":["* ","もし"]},"jv":{"and":["* ","Lan "],"background":["Dasar"],"but":["* ","Tapi ","Nanging ","Ananging "],"examples":["Conto","Contone"],"feature":["Fitur"],"given":["* ","Nalika ","Nalikaning "],"name":"Javanese","native":"Basa Jawa","rule":["Rule"],"scenario":["Skenario"],"scenarioOutline":["Konsep skenario"],"then":["* ","Njuk ","Banjur "],"when":["* ","Manawa ","Menawa "]},"ka":{"and":["* ","და ","ასევე "],"background":["კონტექსტი"],"but":["* ","მაგრამ ","თუმცა "],"examples":["მაგალითები"],"feature":["თვისება","მოთხოვნა"],"given":["* ","მოცემული ","მოცემულია ","ვთქვათ "],"name":"Georgian","native":"ქართული","rule":["წესი"],"scenario":["მაგალითად","მაგალითი","მაგ","სცენარი"],"scenarioOutline":["სცენარის ნიმუში","სცენარის შაბლონი","ნიმუში","შაბლონი"],"then":["* ","მაშინ "],"when":["* ","როდესაც ","როცა ","როგორც კი ","თუ "]},"kn":{"and":["* ","ಮತ್ತು "],"background":["ಹಿನ್ನೆಲೆ"],"but":["* ","ಆದರೆ "],"examples":["ಉದಾಹರಣೆಗಳು"],"feature":["ಹೆಚ್ಚಳ"],"given":["* ","ನೀಡಿದ "],"name":"Kannada","native":"ಕನ್ನಡ","rule":["Rule"],"scenario":["ಉದಾಹರಣೆ","ಕಥಾಸಾರಾಂಶ"],"scenarioOutline":["ವಿವರಣೆ"],"then":["* ","ನಂತರ "],"when":["* ","ಸ್ಥಿತಿಯನ್ನು "]},"ko":{"and":["* ","그리고 "],"background":["배경"],"but":["* ","하지만 ","단 "],"examples":["예"],"feature":["기능"],"given":["* ","조건 ","먼저 "],"name":"Korean","native":"한국어","rule":["규칙"],"scenario":["시나리오"],"scenarioOutline":["시나리오 개요"],"then":["* ","그러면 "],"when":["* ","만일 ","만약 "]},"lt":{"and":["* ","Ir "],"background":["Kontekstas"],"but":["* ","Bet "],"examples":["Pavyzdžiai","Scenarijai","Variantai"],"feature":["Savybė"],"given":["* ","Duota "],"name":"Lithuanian","native":"lietuvių kalba","rule":["Rule"],"scenario":["Pavyzdys","Scenarijus"],"scenarioOutline":["Scenarijaus šablonas"],"then":["* ","Tada "],"when":["* ","Kai "]},"lu":{"and":["* ","an ","a "],"background":["Hannergrond"],"but":["* ","awer ","mä "],"examples":["Beispiller"],"feature":["Funktionalitéit"],"given":["* ","ugeholl "],"name":"Luxemburgish","native":"Lëtzebuergesch","rule":["Rule"],"scenario":["Beispill","Szenario"],"scenarioOutline":["Plang vum Szenario"],"then":["* ","dann "],"when":["* ","wann "]},"lv":{"and":["* ","Un "],"background":["Konteksts","Situācija"],"but":["* ","Bet "],"examples":["Piemēri","Paraugs"],"feature":["Funkcionalitāte","Fīča"],"given":["* ","Kad "],"name":"Latvian","native":"latviešu","rule":["Rule"],"scenario":["Piemērs","Scenārijs"],"scenarioOutline":["Scenārijs pēc parauga"],"then":["* ","Tad "],"when":["* ","Ja "]},"mk-Cyrl":{"and":["* ","И "],"background":["Контекст","Содржина"],"but":["* ","Но "],"examples":["Примери","Сценарија"],"feature":["Функционалност","Бизнис потреба","Можност"],"given":["* ","Дадено ","Дадена "],"name":"Macedonian","native":"Македонски","rule":["Rule"],"scenario":["Пример","Сценарио","На пример"],"scenarioOutline":["Преглед на сценарија","Скица","Концепт"],"then":["* ","Тогаш "],"when":["* ","Кога "]},"mk-Latn":{"and":["* ","I "],"background":["Kontekst","Sodrzhina"],"but":["* ","No "],"examples":["Primeri","Scenaria"],"feature":["Funkcionalnost","Biznis potreba","Mozhnost"],"given":["* ","Dadeno ","Dadena "],"name":"Macedonian (Latin)","native":"Makedonski (Latinica)","rule":["Rule"],"scenario":["Scenario","Na primer"],"scenarioOutline":["Pregled na scenarija","Skica","Koncept"],"then":["* ","Togash "],"when":["* ","Koga "]},"mn":{"and":["* ","Мөн ","Тэгээд "],"background":["Агуулга"],"but":["* ","Гэхдээ ","Харин "],"examples":["Тухайлбал"],"feature":["Функц","Функционал"],"given":["* ","Өгөгдсөн нь ","Анх "],"name":"Mongolian","native":"монгол","rule":["Rule"],"scenario":["Сценар"],"scenarioOutline":["Сценарын төлөвлөгөө"],"then":["* ","Тэгэхэд ","Үүний дараа "],"when":["* ","Хэрэв "]},"ne":{"and":["* ","र ","अनि "],"background":["पृष्ठभूमी"],"but":["* ","तर "],"examples":["उदाहरण","उदाहरणहरु"],"feature":["सुविधा","विशेषता"],"given":["* ","दिइएको ","दिएको ","यदि "],"name":"Nepali","native":"नेपाली","rule":["नियम"],"scenario":["परिदृश्य"],"scenarioOutline":["परिदृश्य रूपरेखा"],"then":["* ","त्यसपछि ","अनी "],"when":["* ","जब "]},"nl":{"and":["* ","En "],"background":["Achtergrond"],"but":["* ","Maar "],"examples":["Voorbeelden"],"feature":["Functionaliteit"],"given":["* ","Gegeven ","Stel "],"name":"Dutch","native":"Nederlands","rule":["Regel"],"scenario":["Voorbeeld","Scenario"],"scenarioOutline":["Abstract Scenario"],"then":["* ","Dan "],"when":["* ","Als ","Wanneer "]},"no":{"and":["* ","Og "],"background":["Bakgrunn"],"but":["* ","Men "],"examples":["Eksempler"],"feature":["Egenskap"],"given":["* ","Gitt "],"name":"Norwegian","native":"norsk","rule":["Regel"],"scenario":["Eksempel","Scenario"],"scenarioOutline":["Scenariomal","Abstrakt Scenario"],"then":["* ","Så "],"when":["* ","Når "]},"pa":{"and":["* ","ਅਤੇ "],"background":["ਪਿਛੋਕੜ"],"but":["* ","ਪਰ "],"examples":["ਉਦਾਹਰਨਾਂ"],"feature":["ਖਾਸੀਅਤ","ਮੁਹਾਂਦਰਾ","ਨਕਸ਼ ਨੁਹਾਰ"],"given":["* ","ਜੇਕਰ ","ਜਿਵੇਂ ਕਿ "],"name":"Panjabi","native":"ਪੰਜਾਬੀ","rule":["Rule"],"scenario":["ਉਦਾਹਰਨ","ਪਟਕਥਾ"],"scenarioOutline":["ਪਟਕਥਾ ਢਾਂਚਾ","ਪਟਕਥਾ ਰੂਪ ਰੇਖਾ"],"then":["* ","ਤਦ "],"when":["* ","ਜਦੋਂ "]},"pl":{"and":["* ","Oraz ","I "],"background":["Założenia"],"but":["* ","Ale "],"examples":["Przykłady"],"feature":["Właściwość","Funkcja","Aspekt","Potrzeba biznesowa"],"given":["* ","Zakładając ","Mając ","Zakładając, że "],"name":"Polish","native":"polski","rule":["Zasada","Reguła"],"scenario":["Przykład","Scenariusz"],"scenarioOutline":["Szablon scenariusza"],"then":["* ","Wtedy "],"when":["* ","Jeżeli ","Jeśli ","Gdy ","Kiedy "]},"pt":{"and":["* ","E "],"background":["Contexto","Cenário de Fundo","Cenario de Fundo","Fundo"],"but":["* ","Mas "],"examples":["Exemplos","Cenários","Cenarios"],"feature":["Funcionalidade","Característica","Caracteristica"],"given":["* ","Dado ","Dada ","Dados ","Dadas "],"name":"Portuguese","native":"português","rule":["Regra"],"scenario":["Exemplo","Cenário","Cenario"],"scenarioOutline":["Esquema do Cenário","Esquema do Cenario","Delineação do Cenário","Delineacao do Cenario"],"then":["* ","Então ","Entao "],"when":["* ","Quando "]},"ro":{"and":["* ","Si ","Și ","Şi "],"background":["Context"],"but":["* ","Dar "],"examples":["Exemple"],"feature":["Functionalitate","Funcționalitate","Funcţionalitate"],"given":["* ","Date fiind ","Dat fiind ","Dată fiind","Dati fiind ","Dați fiind ","Daţi fiind "],"name":"Romanian","native":"română","rule":["Rule"],"scenario":["Exemplu","Scenariu"],"scenarioOutline":["Structura scenariu","Structură scenariu"],"then":["* ","Atunci "],"when":["* ","Cand ","Când "]},"ru":{"and":["* ","И ","К тому же ","Также "],"background":["Предыстория","Контекст"],"but":["* ","Но ","А ","Иначе "],"examples":["Примеры","Значения"],"feature":["Функция","Функциональность","Функционал","Свойство","Фича"],"given":["* ","Допустим ","Дано ","Пусть "],"name":"Russian","native":"русский","rule":["Правило"],"scenario":["Пример","Сценарий"],"scenarioOutline":["Структура сценария","Шаблон сценария"],"then":["* ","То ","Затем ","Тогда "],"when":["* ","Когда ","Если "]},"sk":{"and":["* ","A ","A tiež ","A taktiež ","A zároveň "],"background":["Pozadie"],"but":["* ","Ale "],"examples":["Príklady"],"feature":["Požiadavka","Funkcia","Vlastnosť"],"given":["* ","Pokiaľ ","Za predpokladu "],"name":"Slovak","native":"Slovensky","rule":["Rule"],"scenario":["Príklad","Scenár"],"scenarioOutline":["Náčrt Scenáru","Náčrt Scenára","Osnova Scenára"],"then":["* ","Tak ","Potom "],"when":["* ","Keď ","Ak "]},"sl":{"and":["In ","Ter "],"background":["Kontekst","Osnova","Ozadje"],"but":["Toda ","Ampak ","Vendar "],"examples":["Primeri","Scenariji"],"feature":["Funkcionalnost","Funkcija","Možnosti","Moznosti","Lastnost","Značilnost"],"given":["Dano ","Podano ","Zaradi ","Privzeto "],"name":"Slovenian","native":"Slovenski","rule":["Rule"],"scenario":["Primer","Scenarij"],"scenarioOutline":["Struktura scenarija","Skica","Koncept","Oris scenarija","Osnutek"],"then":["Nato ","Potem ","Takrat "],"when":["Ko ","Ce ","Če ","Kadar "]},"sr-Cyrl":{"and":["* ","И "],"background":["Контекст","Основа","Позадина"],"but":["* ","Али "],"examples":["Примери","Сценарији"],"feature":["Функционалност","Могућност","Особина"],"given":["* ","За дато ","За дате ","За дати "],"name":"Serbian","native":"Српски","rule":["Правило"],"scenario":["Сценарио","Пример"],"scenarioOutline":["Структура сценарија","Скица","Концепт"],"then":["* ","Онда "],"when":["* ","Када ","Кад "]},"sr-Latn":{"and":["* ","I "],"background":["Kontekst","Osnova","Pozadina"],"but":["* ","Ali "],"examples":["Primeri","Scenariji"],"feature":["Funkcionalnost","Mogućnost","Mogucnost","Osobina"],"given":["* ","Za dato ","Za date ","Za dati "],"name":"Serbian (Latin)","native":"Srpski (Latinica)","rule":["Pravilo"],"scenario":["Scenario","Primer"],"scenarioOutline":["Struktura scenarija","Skica","Koncept"],"then":["* ","Onda "],"when":["* ","Kada ","Kad "]},"sv":{"and":["* ","Och "],"background":["Bakgrund"],"but":["* ","Men "],"examples":["Exempel"],"feature":["Egenskap"],"given":["* ","Givet "],"name":"Swedish","native":"Svenska","rule":["Regel"],"scenario":["Scenario"],"scenarioOutline":["Abstrakt Scenario","Scenariomall"],"then":["* ","Så "],"when":["* ","När "]},"ta":{"and":["* ","மேலும் ","மற்றும் "],"background":["பின்னணி"],"but":["* ","ஆனால் "],"examples":["எடுத்துக்காட்டுகள்","காட்சிகள்","நிலைமைகளில்"],"feature":["அம்சம்","வணிக தேவை","திறன்"],"given":["* ","கொடுக்கப்பட்ட "],"name":"Tamil","native":"தமிழ்","rule":["Rule"],"scenario":["உதாரணமாக","காட்சி"],"scenarioOutline":["காட்சி சுருக்கம்","காட்சி வார்ப்புரு"],"then":["* ","அப்பொழுது "],"when":["* ","எப்போது "]},"th":{"and":["* ","และ "],"background":["แนวคิด"],"but":["* ","แต่ "],"examples":["ชุดของตัวอย่าง","ชุดของเหตุการณ์"],"feature":["โครงหลัก","ความต้องการทางธุรกิจ","ความสามารถ"],"given":["* ","กำหนดให้ "],"name":"Thai","native":"ไทย","rule":["Rule"],"scenario":["เหตุการณ์"],"scenarioOutline":["สรุปเหตุการณ์","โครงสร้างของเหตุการณ์"],"then":["* ","ดังนั้น "],"when":["* ","เมื่อ "]},"te":{"and":["* ","మరియు "],"background":["నేపథ్యం"],"but":["* ","కాని "],"examples":["ఉదాహరణలు"],"feature":["గుణము"],"given":["* ","చెప్పబడినది "],"name":"Telugu","native":"తెలుగు","rule":["Rule"],"scenario":["ఉదాహరణ","సన్నివేశం"],"scenarioOutline":["కథనం"],"then":["* ","అప్పుడు "],"when":["* ","ఈ పరిస్థితిలో "]},"tlh":{"and":["* ","\'ej ","latlh "],"background":["mo\'"],"but":["* ","\'ach ","\'a "],"examples":["ghantoH","lutmey"],"feature":["Qap","Qu\'meH \'ut","perbogh","poQbogh malja\'","laH"],"given":["* ","ghu\' noblu\' ","DaH ghu\' bejlu\' "],"name":"Klingon","native":"tlhIngan","rule":["Rule"],"scenario":["lut"],"scenarioOutline":["lut chovnatlh"],"then":["* ","vaj "],"when":["* ","qaSDI\' "]},"tr":{"and":["* ","Ve ","Hem de ","Bir de ","Ayrıca ","İlaveten ","Buna ek olarak "],"background":["Geçmiş","Arka Plan","Ön Koşul","Önkoşul","Önceki Durum","Giriş","Mukaddime","Mevcut Durum"],"but":["* ","Fakat ","Ama ","Ancak ","Yalnız ","Lakin ","Meğer ki ","Buna mukabil ","Aksi halde "],"examples":["Örnekler","Değerler"],"feature":["Özellik","İş Gereksinimi","Gereksinim","İşlev","Kullanıcı Hikayesi","Yetenek","Teknik Gereksinim"],"given":["* ","Mevcut ","Önceden ","Geçmişte ","Daha önce ","Halihazırda ","Zaten ","Sistemde ","Diyelim ki ","Varsayalım ki ","Farz edelim ki ","Kabul edelim ki ","Başlangıçta ","Varsayılan olarak ","Biliniyor ki "],"name":"Turkish","native":"Türkçe","rule":["Kural","İş Kuralı","Kaide","Hüküm","Madde"],"scenario":["Örnek","Senaryo","Durum","Vaka"],"scenarioOutline":["Senaryo taslağı","Senaryo şablonu"],"then":["* ","Beklenen ","O zaman ","Sonuç olarak ","Böylece ","Bunun üzerine ","Bu durumda ","O takdirde ","Şu halde ","Netice itibariyle ","Buna binaen "],"when":["* ","Eğer ","Eğer ki ","Ne zaman ","Ne zaman ki ","Şayet "]},"tt":{"and":["* ","Һәм ","Вә "],"background":["Кереш"],"but":["* ","Ләкин ","Әмма "],"examples":["Үрнәкләр","Мисаллар"],"feature":["Мөмкинлек","Үзенчәлеклелек"],"given":["* ","Әйтик "],"name":"Tatar","native":"Татарча","rule":["Rule"],"scenario":["Сценарий"],"scenarioOutline":["Сценарийның төзелеше"],"then":["* ","Нәтиҗәдә "],"when":["* ","Әгәр "]},"uk":{"and":["* ","І ","А також ","Та "],"background":["Передумова"],"but":["* ","Але "],"examples":["Приклади"],"feature":["Функціонал"],"given":["* ","Припустимо ","Припустимо, що ","Нехай ","Дано "],"name":"Ukrainian","native":"Українська","rule":["Rule"],"scenario":["Приклад","Сценарій"],"scenarioOutline":["Структура сценарію"],"then":["* ","То ","Тоді "],"when":["* ","Якщо ","Коли "]},"ur":{"and":["* ","اور "],"background":["پس منظر"],"but":["* ","لیکن "],"examples":["مثالیں"],"feature":["صلاحیت","کاروبار کی ضرورت","خصوصیت"],"given":["* ","اگر ","بالفرض ","فرض کیا "],"name":"Urdu","native":"اردو","rule":["Rule"],"scenario":["منظرنامہ"],"scenarioOutline":["منظر نامے کا خاکہ"],"then":["* ","پھر ","تب "],"when":["* ","جب "]},"uz":{"and":["* ","Ва "],"background":["Тарих"],"but":["* ","Лекин ","Бирок ","Аммо "],"examples":["Мисоллар"],"feature":["Функционал"],"given":["* ","Belgilangan "],"name":"Uzbek","native":"Узбекча","rule":["Rule"],"scenario":["Сценарий"],"scenarioOutline":["Сценарий структураси"],"then":["* ","Унда "],"when":["* ","Агар "]},"vi":{"and":["* ","Và "],"background":["Bối cảnh"],"but":["* ","Nhưng "],"examples":["Dữ liệu"],"feature":["Tính năng"],"given":["* ","Biết ","Cho "],"name":"Vietnamese","native":"Tiếng Việt","rule":["Quy tắc"],"scenario":["Tình huống","Kịch bản"],"scenarioOutline":["Khung tình huống","Khung kịch bản"],"then":["* ","Thì "],"when":["* ","Khi "]},"zh-CN":{"and":["* ","而且","并且","同时"],"background":["背景"],"but":["* ","但是"],"examples":["例子"],"feature":["功能"],"given":["* ","假如","假设","假定"],"name":"Chinese simplified","native":"简体中文","rule":["Rule","规则"],"scenario":["场景","剧本"],"scenarioOutline":["场景大纲","剧本大纲"],"then":["* ","那么"],"when":["* ","当"]},"ml":{"and":["* ","ഒപ്പം"],"background":["പശ്ചാത്തലം"],"but":["* ","പക്ഷേ"],"examples":["ഉദാഹരണങ്ങൾ"],"feature":["സവിശേഷത"],"given":["* ","നൽകിയത്"],"name":"Malayalam","native":"മലയാളം","rule":["നിയമം"],"scenario":["രംഗം"],"scenarioOutline":["സാഹചര്യത്തിന്റെ രൂപരേഖ"],"then":["* ","പിന്നെ"],"when":["എപ്പോൾ"]},"zh-TW":{"and":["* ","而且","並且","同時"],"background":["背景"],"but":["* ","但是"],"examples":["例子"],"feature":["功能"],"given":["* ","假如","假設","假定"],"name":"Chinese traditional","native":"繁體中文","rule":["Rule"],"scenario":["場景","劇本"],"scenarioOutline":["場景大綱","劇本大綱"],"then":["* ","那麼"],"when":["* ","當"]},"mr":{"and":["* ","आणि ","तसेच "],"background":["पार्श्वभूमी"],"but":["* ","पण ","परंतु "],"examples":["उदाहरण"],"feature":["वैशिष्ट्य","सुविधा"],"given":["* ","जर","दिलेल्या प्रमाणे "],"name":"Marathi","native":"मराठी","rule":["नियम"],"scenario":["परिदृश्य"],"scenarioOutline":["परिदृश्य रूपरेखा"],"then":["* ","मग ","तेव्हा "],"when":["* ","जेव्हा "]},"amh":{"and":["* ","እና "],"background":["ቅድመ ሁኔታ","መነሻ","መነሻ ሀሳብ"],"but":["* ","ግን "],"examples":["ምሳሌዎች","ሁናቴዎች"],"feature":["ስራ","የተፈለገው ስራ","የሚፈለገው ድርጊት"],"given":["* ","የተሰጠ "],"name":"Amharic","native":"አማርኛ","rule":["ህግ"],"scenario":["ምሳሌ","ሁናቴ"],"scenarioOutline":["ሁናቴ ዝርዝር","ሁናቴ አብነት"],"then":["* ","ከዚያ "],"when":["* ","መቼ "]}}');
;// CONCATENATED MODULE: ./node_modules/@cucumber/gherkin/dist/GherkinClassicTokenMatcher.js






const DIALECT_DICT = gherkin_languages_namespaceObject;
const LANGUAGE_PATTERN = /^\s*#\s*language\s*:\s*([a-zA-Z\-_]+)\s*$/;
function addKeywordTypeMappings(h, keywords, keywordType) {
    for (const k of keywords) {
        if (!(k in h)) {
            h[k] = [];
        }
        h[k].push(keywordType);
    }
}
class GherkinClassicTokenMatcher_GherkinClassicTokenMatcher {
    defaultDialectName;
    dialect;
    dialectName;
    activeDocStringSeparator;
    indentToRemove;
    keywordTypesMap;
    sortedStepKeywords;
    constructor(defaultDialectName = 'en') {
        this.defaultDialectName = defaultDialectName;
        this.reset();
    }
    changeDialect(newDialectName, location) {
        const newDialect = DIALECT_DICT[newDialectName];
        if (!newDialect) {
            throw Errors/* NoSuchLanguageException */.Yr.create(newDialectName, location);
        }
        this.dialectName = newDialectName;
        this.dialect = newDialect;
        this.initializeKeywordTypes();
        this.initializeSortedStepKeywords();
    }
    reset() {
        if (this.dialectName !== this.defaultDialectName) {
            this.changeDialect(this.defaultDialectName);
        }
        this.activeDocStringSeparator = null;
        this.indentToRemove = 0;
    }
    initializeKeywordTypes() {
        this.keywordTypesMap = {};
        addKeywordTypeMappings(this.keywordTypesMap, this.dialect.given, messages_StepKeywordType.CONTEXT);
        addKeywordTypeMappings(this.keywordTypesMap, this.dialect.when, messages_StepKeywordType.ACTION);
        addKeywordTypeMappings(this.keywordTypesMap, this.dialect.then, messages_StepKeywordType.OUTCOME);
        addKeywordTypeMappings(this.keywordTypesMap, [].concat(this.dialect.and).concat(this.dialect.but), messages_StepKeywordType.CONJUNCTION);
    }
    initializeSortedStepKeywords() {
        this.sortedStepKeywords = []
            .concat(this.dialect.given)
            .concat(this.dialect.when)
            .concat(this.dialect.then)
            .concat(this.dialect.and)
            .concat(this.dialect.but)
            .sort(compareStepKeywords_compareStepKeywords);
    }
    match_TagLine(token) {
        if (token.line.startsWith('@')) {
            this.setTokenMatched(token, dist_Parser/* TokenType */.ks.TagLine, null, null, null, null, this.getTags(token.line));
            return true;
        }
        return false;
    }
    match_FeatureLine(token) {
        return this.matchTitleLine(token, dist_Parser/* TokenType */.ks.FeatureLine, this.dialect.feature);
    }
    match_ScenarioLine(token) {
        return (this.matchTitleLine(token, dist_Parser/* TokenType */.ks.ScenarioLine, this.dialect.scenario) ||
            this.matchTitleLine(token, dist_Parser/* TokenType */.ks.ScenarioLine, this.dialect.scenarioOutline));
    }
    match_BackgroundLine(token) {
        return this.matchTitleLine(token, dist_Parser/* TokenType */.ks.BackgroundLine, this.dialect.background);
    }
    match_ExamplesLine(token) {
        return this.matchTitleLine(token, dist_Parser/* TokenType */.ks.ExamplesLine, this.dialect.examples);
    }
    match_RuleLine(token) {
        return this.matchTitleLine(token, dist_Parser/* TokenType */.ks.RuleLine, this.dialect.rule);
    }
    match_TableRow(token) {
        if (token.line.startsWith('|')) {
            // TODO: indent
            this.setTokenMatched(token, dist_Parser/* TokenType */.ks.TableRow, null, null, null, null, token.line.getTableCells());
            return true;
        }
        return false;
    }
    match_Empty(token) {
        if (token.line.isEmpty) {
            this.setTokenMatched(token, dist_Parser/* TokenType */.ks.Empty, null, null, 0);
            return true;
        }
        return false;
    }
    match_Comment(token) {
        if (token.line.startsWith('#')) {
            const text = token.line.getLineText(0); // take the entire line, including leading space
            this.setTokenMatched(token, dist_Parser/* TokenType */.ks.Comment, text, null, 0);
            return true;
        }
        return false;
    }
    match_Language(token) {
        const match = token.line.trimmedLineText.match(LANGUAGE_PATTERN);
        if (match) {
            const newDialectName = match[1];
            this.setTokenMatched(token, dist_Parser/* TokenType */.ks.Language, newDialectName);
            this.changeDialect(newDialectName, token.location);
            return true;
        }
        return false;
    }
    match_DocStringSeparator(token) {
        return this.activeDocStringSeparator == null
            ? // open
                this._match_DocStringSeparator(token, '"""', true) ||
                    this._match_DocStringSeparator(token, '```', true)
            : // close
                this._match_DocStringSeparator(token, this.activeDocStringSeparator, false);
    }
    _match_DocStringSeparator(token, separator, isOpen) {
        if (token.line.startsWith(separator)) {
            let mediaType = null;
            if (isOpen) {
                mediaType = token.line.getRestTrimmed(separator.length);
                this.activeDocStringSeparator = separator;
                this.indentToRemove = token.line.indent;
            }
            else {
                this.activeDocStringSeparator = null;
                this.indentToRemove = 0;
            }
            this.setTokenMatched(token, dist_Parser/* TokenType */.ks.DocStringSeparator, mediaType, separator);
            return true;
        }
        return false;
    }
    match_EOF(token) {
        if (token.isEof) {
            this.setTokenMatched(token, dist_Parser/* TokenType */.ks.EOF);
            return true;
        }
        return false;
    }
    match_StepLine(token) {
        for (const keyword of this.sortedStepKeywords) {
            if (token.line.startsWith(keyword)) {
                const title = token.line.getRestTrimmed(keyword.length);
                const keywordTypes = this.keywordTypesMap[keyword];
                let keywordType = keywordTypes[0];
                if (keywordTypes.length > 1) {
                    keywordType = messages_StepKeywordType.UNKNOWN;
                }
                this.setTokenMatched(token, dist_Parser/* TokenType */.ks.StepLine, title, keyword, null, keywordType);
                return true;
            }
        }
        return false;
    }
    match_Other(token) {
        const text = token.line.getLineText(this.indentToRemove); // take the entire line, except removing DocString indents
        this.setTokenMatched(token, dist_Parser/* TokenType */.ks.Other, this.unescapeDocString(text), null, 0);
        return true;
    }
    getTags(line) {
        const uncommentedLine = line.trimmedLineText.split(/\s#/g, 2)[0];
        let column = line.indent + 1;
        const items = uncommentedLine.split('@');
        const tags = [];
        for (let i = 0; i < items.length; i++) {
            const item = items[i].trimRight();
            if (item.length === 0) {
                continue;
            }
            if (!item.match(/^\S+$/)) {
                throw Errors/* ParserException */.Bn.create('A tag may not contain whitespace', line.lineNumber, column);
            }
            const span = { column, text: `@${item}` };
            tags.push(span);
            column += (0,countSymbols/* default */.A)(items[i]) + 1;
        }
        return tags;
    }
    matchTitleLine(token, tokenType, keywords) {
        for (const keyword of keywords) {
            if (token.line.startsWithTitleKeyword(keyword)) {
                const title = token.line.getRestTrimmed(keyword.length + ':'.length);
                this.setTokenMatched(token, tokenType, title, keyword);
                return true;
            }
        }
        return false;
    }
    setTokenMatched(token, matchedType, text, keyword, indent, keywordType, items) {
        token.matchedType = matchedType;
        token.matchedText = text;
        token.matchedKeyword = keyword;
        token.matchedKeywordType = keywordType;
        token.matchedIndent =
            typeof indent === 'number' ? indent : token.line == null ? 0 : token.line.indent;
        token.matchedItems = items || [];
        token.location.column = token.matchedIndent + 1;
        token.matchedGherkinDialect = this.dialectName;
    }
    unescapeDocString(text) {
        if (this.activeDocStringSeparator === '"""') {
            return text.replace('\\"\\"\\"', '"""');
        }
        if (this.activeDocStringSeparator === '```') {
            return text.replace('\\`\\`\\`', '```');
        }
        return text;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiR2hlcmtpbkNsYXNzaWNUb2tlbk1hdGNoZXIuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi9zcmMvR2hlcmtpbkNsYXNzaWNUb2tlbk1hdGNoZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFpQixlQUFlLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUNuRSxPQUFPLEVBQUUsbUJBQW1CLEVBQUUsTUFBTSwwQkFBMEIsQ0FBQTtBQUM5RCxPQUFPLFlBQVksTUFBTSxtQkFBbUIsQ0FBQTtBQUU1QyxPQUFPLEVBQUUsdUJBQXVCLEVBQUUsZUFBZSxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBQ3RFLE9BQU8sUUFBUSxNQUFNLDBCQUEwQixDQUFDLE9BQU8sSUFBSSxFQUFFLE1BQU0sRUFBRSxDQUFBO0FBSXJFLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFFdkMsTUFBTSxZQUFZLEdBQStCLFFBQVEsQ0FBQTtBQUN6RCxNQUFNLGdCQUFnQixHQUFHLDJDQUEyQyxDQUFBO0FBRXBFLFNBQVMsc0JBQXNCLENBQzdCLENBQXVDLEVBQ3ZDLFFBQTJCLEVBQzNCLFdBQTRCO0lBRTVCLEtBQUssTUFBTSxDQUFDLElBQUksUUFBUSxFQUFFLENBQUM7UUFDekIsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUM7WUFDZCxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsRUFBdUIsQ0FBQTtRQUNoQyxDQUFDO1FBQ0QsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxXQUFXLENBQUMsQ0FBQTtJQUN4QixDQUFDO0FBQ0gsQ0FBQztBQUVELE1BQU0sQ0FBQyxPQUFPLE9BQU8sMEJBQTBCO0lBUWhCLGtCQUFrQjtJQVB2QyxPQUFPLENBQVM7SUFDaEIsV0FBVyxDQUFRO0lBQ25CLHdCQUF3QixDQUFRO0lBQ2hDLGNBQWMsQ0FBUTtJQUN0QixlQUFlLENBQXNDO0lBQ3JELGtCQUFrQixDQUFtQjtJQUU3QyxZQUE2QixrQkFBa0IsR0FBVyxJQUFJO2tDQUFqQyxrQkFBa0I7UUFDN0MsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQ2QsQ0FBQztJQUVELGFBQWEsQ0FBQyxjQUFzQixFQUFFLFFBQW1CO1FBQ3ZELE1BQU0sVUFBVSxHQUFHLFlBQVksQ0FBQyxjQUFjLENBQUMsQ0FBQTtRQUMvQyxJQUFJLENBQUMsVUFBVSxFQUFFLENBQUM7WUFDaEIsTUFBTSx1QkFBdUIsQ0FBQyxNQUFNLENBQUMsY0FBYyxFQUFFLFFBQVEsQ0FBQyxDQUFBO1FBQ2hFLENBQUM7UUFFRCxJQUFJLENBQUMsV0FBVyxHQUFHLGNBQWMsQ0FBQTtRQUNqQyxJQUFJLENBQUMsT0FBTyxHQUFHLFVBQVUsQ0FBQTtRQUN6QixJQUFJLENBQUMsc0JBQXNCLEVBQUUsQ0FBQTtRQUM3QixJQUFJLENBQUMsNEJBQTRCLEVBQUUsQ0FBQTtJQUNyQyxDQUFDO0lBRUQsS0FBSztRQUNILElBQUksSUFBSSxDQUFDLFdBQVcsS0FBSyxJQUFJLENBQUMsa0JBQWtCLEVBQUUsQ0FBQztZQUNqRCxJQUFJLENBQUMsYUFBYSxDQUFDLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxDQUFBO1FBQzdDLENBQUM7UUFDRCxJQUFJLENBQUMsd0JBQXdCLEdBQUcsSUFBSSxDQUFBO1FBQ3BDLElBQUksQ0FBQyxjQUFjLEdBQUcsQ0FBQyxDQUFBO0lBQ3pCLENBQUM7SUFFRCxzQkFBc0I7UUFDcEIsSUFBSSxDQUFDLGVBQWUsR0FBRyxFQUFFLENBQUE7UUFDekIsc0JBQXNCLENBQUMsSUFBSSxDQUFDLGVBQWUsRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxlQUFlLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDekYsc0JBQXNCLENBQUMsSUFBSSxDQUFDLGVBQWUsRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxlQUFlLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDdkYsc0JBQXNCLENBQUMsSUFBSSxDQUFDLGVBQWUsRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxlQUFlLENBQUMsT0FBTyxDQUFDLENBQUE7UUFDeEYsc0JBQXNCLENBQ3BCLElBQUksQ0FBQyxlQUFlLEVBQ3BCLEVBQUUsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsRUFDcEQsZUFBZSxDQUFDLFdBQVcsQ0FDNUIsQ0FBQTtJQUNILENBQUM7SUFFRCw0QkFBNEI7UUFDMUIsSUFBSSxDQUFDLGtCQUFrQixHQUFHLEVBQUU7YUFDekIsTUFBTSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDO2FBQzFCLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQzthQUN6QixNQUFNLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUM7YUFDekIsTUFBTSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDO2FBQ3hCLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQzthQUN4QixJQUFJLENBQUMsbUJBQW1CLENBQUMsQ0FBQTtJQUM5QixDQUFDO0lBRUQsYUFBYSxDQUFDLEtBQXdCO1FBQ3BDLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQztZQUMvQixJQUFJLENBQUMsZUFBZSxDQUNsQixLQUFLLEVBQ0wsU0FBUyxDQUFDLE9BQU8sRUFDakIsSUFBSSxFQUNKLElBQUksRUFDSixJQUFJLEVBQ0osSUFBSSxFQUNKLElBQUksQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUN6QixDQUFBO1lBQ0QsT0FBTyxJQUFJLENBQUE7UUFDYixDQUFDO1FBQ0QsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsaUJBQWlCLENBQUMsS0FBd0I7UUFDeEMsT0FBTyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDaEYsQ0FBQztJQUVELGtCQUFrQixDQUFDLEtBQXdCO1FBQ3pDLE9BQU8sQ0FDTCxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsWUFBWSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsUUFBUSxDQUFDO1lBQ3pFLElBQUksQ0FBQyxjQUFjLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQyxZQUFZLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxlQUFlLENBQUMsQ0FDakYsQ0FBQTtJQUNILENBQUM7SUFFRCxvQkFBb0IsQ0FBQyxLQUF3QjtRQUMzQyxPQUFPLElBQUksQ0FBQyxjQUFjLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQyxjQUFjLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxVQUFVLENBQUMsQ0FBQTtJQUN0RixDQUFDO0lBRUQsa0JBQWtCLENBQUMsS0FBd0I7UUFDekMsT0FBTyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsWUFBWSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUE7SUFDbEYsQ0FBQztJQUVELGNBQWMsQ0FBQyxLQUF3QjtRQUNyQyxPQUFPLElBQUksQ0FBQyxjQUFjLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUMxRSxDQUFDO0lBRUQsY0FBYyxDQUFDLEtBQXdCO1FBQ3JDLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQztZQUMvQixlQUFlO1lBQ2YsSUFBSSxDQUFDLGVBQWUsQ0FDbEIsS0FBSyxFQUNMLFNBQVMsQ0FBQyxRQUFRLEVBQ2xCLElBQUksRUFDSixJQUFJLEVBQ0osSUFBSSxFQUNKLElBQUksRUFDSixLQUFLLENBQUMsSUFBSSxDQUFDLGFBQWEsRUFBRSxDQUMzQixDQUFBO1lBQ0QsT0FBTyxJQUFJLENBQUE7UUFDYixDQUFDO1FBQ0QsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsV0FBVyxDQUFDLEtBQXdCO1FBQ2xDLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsQ0FBQztZQUN2QixJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUE7WUFDM0QsT0FBTyxJQUFJLENBQUE7UUFDYixDQUFDO1FBQ0QsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsYUFBYSxDQUFDLEtBQXdCO1FBQ3BDLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQztZQUMvQixNQUFNLElBQUksR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLFdBQVcsQ0FBQyxDQUFDLENBQUMsQ0FBQSxDQUFDLGdEQUFnRDtZQUN2RixJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUE7WUFDN0QsT0FBTyxJQUFJLENBQUE7UUFDYixDQUFDO1FBQ0QsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsY0FBYyxDQUFDLEtBQXdCO1FBQ3JDLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssQ0FBQyxnQkFBZ0IsQ0FBQyxDQUFBO1FBQ2hFLElBQUksS0FBSyxFQUFFLENBQUM7WUFDVixNQUFNLGNBQWMsR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUE7WUFDL0IsSUFBSSxDQUFDLGVBQWUsQ0FBQyxLQUFLLEVBQUUsU0FBUyxDQUFDLFFBQVEsRUFBRSxjQUFjLENBQUMsQ0FBQTtZQUUvRCxJQUFJLENBQUMsYUFBYSxDQUFDLGNBQWMsRUFBRSxLQUFLLENBQUMsUUFBUSxDQUFDLENBQUE7WUFDbEQsT0FBTyxJQUFJLENBQUE7UUFDYixDQUFDO1FBQ0QsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsd0JBQXdCLENBQUMsS0FBd0I7UUFDL0MsT0FBTyxJQUFJLENBQUMsd0JBQXdCLElBQUksSUFBSTtZQUMxQyxDQUFDLENBQUMsT0FBTztnQkFDUCxJQUFJLENBQUMseUJBQXlCLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUM7b0JBQ2hELElBQUksQ0FBQyx5QkFBeUIsQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQztZQUN0RCxDQUFDLENBQUMsUUFBUTtnQkFDUixJQUFJLENBQUMseUJBQXlCLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyx3QkFBd0IsRUFBRSxLQUFLLENBQUMsQ0FBQTtJQUNqRixDQUFDO0lBRU0seUJBQXlCLENBQUMsS0FBd0IsRUFBRSxTQUFpQixFQUFFLE1BQWU7UUFDM0YsSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxTQUFTLENBQUMsRUFBRSxDQUFDO1lBQ3JDLElBQUksU0FBUyxHQUFHLElBQUksQ0FBQTtZQUNwQixJQUFJLE1BQU0sRUFBRSxDQUFDO2dCQUNYLFNBQVMsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLGNBQWMsQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUE7Z0JBQ3ZELElBQUksQ0FBQyx3QkFBd0IsR0FBRyxTQUFTLENBQUE7Z0JBQ3pDLElBQUksQ0FBQyxjQUFjLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUE7WUFDekMsQ0FBQztpQkFBTSxDQUFDO2dCQUNOLElBQUksQ0FBQyx3QkFBd0IsR0FBRyxJQUFJLENBQUE7Z0JBQ3BDLElBQUksQ0FBQyxjQUFjLEdBQUcsQ0FBQyxDQUFBO1lBQ3pCLENBQUM7WUFFRCxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsa0JBQWtCLEVBQUUsU0FBUyxFQUFFLFNBQVMsQ0FBQyxDQUFBO1lBQy9FLE9BQU8sSUFBSSxDQUFBO1FBQ2IsQ0FBQztRQUNELE9BQU8sS0FBSyxDQUFBO0lBQ2QsQ0FBQztJQUVELFNBQVMsQ0FBQyxLQUF3QjtRQUNoQyxJQUFJLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQztZQUNoQixJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsR0FBRyxDQUFDLENBQUE7WUFDMUMsT0FBTyxJQUFJLENBQUE7UUFDYixDQUFDO1FBQ0QsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsY0FBYyxDQUFDLEtBQXdCO1FBQ3JDLEtBQUssTUFBTSxPQUFPLElBQUksSUFBSSxDQUFDLGtCQUFrQixFQUFFLENBQUM7WUFDOUMsSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFDO2dCQUNuQyxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLGNBQWMsQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUE7Z0JBQ3ZELE1BQU0sWUFBWSxHQUFHLElBQUksQ0FBQyxlQUFlLENBQUMsT0FBTyxDQUFDLENBQUE7Z0JBQ2xELElBQUksV0FBVyxHQUFHLFlBQVksQ0FBQyxDQUFDLENBQUMsQ0FBQTtnQkFDakMsSUFBSSxZQUFZLENBQUMsTUFBTSxHQUFHLENBQUMsRUFBRSxDQUFDO29CQUM1QixXQUFXLEdBQUcsZUFBZSxDQUFDLE9BQU8sQ0FBQTtnQkFDdkMsQ0FBQztnQkFFRCxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsUUFBUSxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLFdBQVcsQ0FBQyxDQUFBO2dCQUNsRixPQUFPLElBQUksQ0FBQTtZQUNiLENBQUM7UUFDSCxDQUFDO1FBRUQsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsV0FBVyxDQUFDLEtBQXdCO1FBQ2xDLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsV0FBVyxDQUFDLElBQUksQ0FBQyxjQUFjLENBQUMsQ0FBQSxDQUFDLDBEQUEwRDtRQUNuSCxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxpQkFBaUIsQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDbkYsT0FBTyxJQUFJLENBQUE7SUFDYixDQUFDO0lBRUQsT0FBTyxDQUFDLElBQWtCO1FBQ3hCLE1BQU0sZUFBZSxHQUFHLElBQUksQ0FBQyxlQUFlLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUNoRSxJQUFJLE1BQU0sR0FBRyxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQTtRQUM1QixNQUFNLEtBQUssR0FBRyxlQUFlLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFBO1FBQ3hDLE1BQU0sSUFBSSxHQUFXLEVBQUUsQ0FBQTtRQUN2QixLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsS0FBSyxDQUFDLE1BQU0sRUFBRSxDQUFDLEVBQUUsRUFBRSxDQUFDO1lBQ3RDLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLEVBQUUsQ0FBQTtZQUNqQyxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ3RCLFNBQVE7WUFDVixDQUFDO1lBQ0QsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQztnQkFDekIsTUFBTSxlQUFlLENBQUMsTUFBTSxDQUFDLGtDQUFrQyxFQUFFLElBQUksQ0FBQyxVQUFVLEVBQUUsTUFBTSxDQUFDLENBQUE7WUFDM0YsQ0FBQztZQUNELE1BQU0sSUFBSSxHQUFHLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLElBQUksRUFBRSxFQUFFLENBQUE7WUFDekMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUNmLE1BQU0sSUFBSSxZQUFZLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFBO1FBQ3RDLENBQUM7UUFDRCxPQUFPLElBQUksQ0FBQTtJQUNiLENBQUM7SUFFTyxjQUFjLENBQ3BCLEtBQXdCLEVBQ3hCLFNBQW9CLEVBQ3BCLFFBQTJCO1FBRTNCLEtBQUssTUFBTSxPQUFPLElBQUksUUFBUSxFQUFFLENBQUM7WUFDL0IsSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLHNCQUFzQixDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUM7Z0JBQy9DLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsY0FBYyxDQUFDLE9BQU8sQ0FBQyxNQUFNLEdBQUcsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFBO2dCQUNwRSxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxTQUFTLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFBO2dCQUN0RCxPQUFPLElBQUksQ0FBQTtZQUNiLENBQUM7UUFDSCxDQUFDO1FBQ0QsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRU8sZUFBZSxDQUNyQixLQUF3QixFQUN4QixXQUFzQixFQUN0QixJQUFhLEVBQ2IsT0FBZ0IsRUFDaEIsTUFBZSxFQUNmLFdBQTZCLEVBQzdCLEtBQXVCO1FBRXZCLEtBQUssQ0FBQyxXQUFXLEdBQUcsV0FBVyxDQUFBO1FBQy9CLEtBQUssQ0FBQyxXQUFXLEdBQUcsSUFBSSxDQUFBO1FBQ3hCLEtBQUssQ0FBQyxjQUFjLEdBQUcsT0FBTyxDQUFBO1FBQzlCLEtBQUssQ0FBQyxrQkFBa0IsR0FBRyxXQUFXLENBQUE7UUFDdEMsS0FBSyxDQUFDLGFBQWE7WUFDakIsT0FBTyxNQUFNLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFBO1FBQ2xGLEtBQUssQ0FBQyxZQUFZLEdBQUcsS0FBSyxJQUFJLEVBQUUsQ0FBQTtRQUVoQyxLQUFLLENBQUMsUUFBUSxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUMsYUFBYSxHQUFHLENBQUMsQ0FBQTtRQUMvQyxLQUFLLENBQUMscUJBQXFCLEdBQUcsSUFBSSxDQUFDLFdBQVcsQ0FBQTtJQUNoRCxDQUFDO0lBRU8saUJBQWlCLENBQUMsSUFBWTtRQUNwQyxJQUFJLElBQUksQ0FBQyx3QkFBd0IsS0FBSyxLQUFLLEVBQUUsQ0FBQztZQUM1QyxPQUFPLElBQUksQ0FBQyxPQUFPLENBQUMsV0FBVyxFQUFFLEtBQUssQ0FBQyxDQUFBO1FBQ3pDLENBQUM7UUFDRCxJQUFJLElBQUksQ0FBQyx3QkFBd0IsS0FBSyxLQUFLLEVBQUUsQ0FBQztZQUM1QyxPQUFPLElBQUksQ0FBQyxPQUFPLENBQUMsV0FBVyxFQUFFLEtBQUssQ0FBQyxDQUFBO1FBQ3pDLENBQUM7UUFDRCxPQUFPLElBQUksQ0FBQTtJQUNiLENBQUM7Q0FDRiIsInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IHR5cGUgTG9jYXRpb24sIFN0ZXBLZXl3b3JkVHlwZSB9IGZyb20gJ0BjdWN1bWJlci9tZXNzYWdlcydcbmltcG9ydCB7IGNvbXBhcmVTdGVwS2V5d29yZHMgfSBmcm9tICcuL2NvbXBhcmVTdGVwS2V5d29yZHMuanMnXG5pbXBvcnQgY291bnRTeW1ib2xzIGZyb20gJy4vY291bnRTeW1ib2xzLmpzJ1xuaW1wb3J0IHR5cGUgRGlhbGVjdCBmcm9tICcuL0RpYWxlY3QuanMnXG5pbXBvcnQgeyBOb1N1Y2hMYW5ndWFnZUV4Y2VwdGlvbiwgUGFyc2VyRXhjZXB0aW9uIH0gZnJvbSAnLi9FcnJvcnMuanMnXG5pbXBvcnQgRElBTEVDVFMgZnJvbSAnLi9naGVya2luLWxhbmd1YWdlcy5qc29uJyB3aXRoIHsgdHlwZTogJ2pzb24nIH1cbmltcG9ydCB0eXBlIElUb2tlbiBmcm9tICcuL0lUb2tlbi5qcydcbmltcG9ydCB0eXBlIHsgSUdoZXJraW5MaW5lLCBJdGVtIH0gZnJvbSAnLi9JVG9rZW4uanMnXG5pbXBvcnQgdHlwZSBJVG9rZW5NYXRjaGVyIGZyb20gJy4vSVRva2VuTWF0Y2hlci5qcydcbmltcG9ydCB7IFRva2VuVHlwZSB9IGZyb20gJy4vUGFyc2VyLmpzJ1xuXG5jb25zdCBESUFMRUNUX0RJQ1Q6IHsgW2tleTogc3RyaW5nXTogRGlhbGVjdCB9ID0gRElBTEVDVFNcbmNvbnN0IExBTkdVQUdFX1BBVFRFUk4gPSAvXlxccyojXFxzKmxhbmd1YWdlXFxzKjpcXHMqKFthLXpBLVpcXC1fXSspXFxzKiQvXG5cbmZ1bmN0aW9uIGFkZEtleXdvcmRUeXBlTWFwcGluZ3MoXG4gIGg6IHsgW2tleTogc3RyaW5nXTogU3RlcEtleXdvcmRUeXBlW10gfSxcbiAga2V5d29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdLFxuICBrZXl3b3JkVHlwZTogU3RlcEtleXdvcmRUeXBlXG4pIHtcbiAgZm9yIChjb25zdCBrIG9mIGtleXdvcmRzKSB7XG4gICAgaWYgKCEoayBpbiBoKSkge1xuICAgICAgaFtrXSA9IFtdIGFzIFN0ZXBLZXl3b3JkVHlwZVtdXG4gICAgfVxuICAgIGhba10ucHVzaChrZXl3b3JkVHlwZSlcbiAgfVxufVxuXG5leHBvcnQgZGVmYXVsdCBjbGFzcyBHaGVya2luQ2xhc3NpY1Rva2VuTWF0Y2hlciBpbXBsZW1lbnRzIElUb2tlbk1hdGNoZXI8VG9rZW5UeXBlPiB7XG4gIHByaXZhdGUgZGlhbGVjdDogRGlhbGVjdFxuICBwcml2YXRlIGRpYWxlY3ROYW1lOiBzdHJpbmdcbiAgcHJpdmF0ZSBhY3RpdmVEb2NTdHJpbmdTZXBhcmF0b3I6IHN0cmluZ1xuICBwcml2YXRlIGluZGVudFRvUmVtb3ZlOiBudW1iZXJcbiAgcHJpdmF0ZSBrZXl3b3JkVHlwZXNNYXA6IHsgW2tleTogc3RyaW5nXTogU3RlcEtleXdvcmRUeXBlW10gfVxuICBwcml2YXRlIHNvcnRlZFN0ZXBLZXl3b3JkczogcmVhZG9ubHkgc3RyaW5nW11cblxuICBjb25zdHJ1Y3Rvcihwcml2YXRlIHJlYWRvbmx5IGRlZmF1bHREaWFsZWN0TmFtZTogc3RyaW5nID0gJ2VuJykge1xuICAgIHRoaXMucmVzZXQoKVxuICB9XG5cbiAgY2hhbmdlRGlhbGVjdChuZXdEaWFsZWN0TmFtZTogc3RyaW5nLCBsb2NhdGlvbj86IExvY2F0aW9uKSB7XG4gICAgY29uc3QgbmV3RGlhbGVjdCA9IERJQUxFQ1RfRElDVFtuZXdEaWFsZWN0TmFtZV1cbiAgICBpZiAoIW5ld0RpYWxlY3QpIHtcbiAgICAgIHRocm93IE5vU3VjaExhbmd1YWdlRXhjZXB0aW9uLmNyZWF0ZShuZXdEaWFsZWN0TmFtZSwgbG9jYXRpb24pXG4gICAgfVxuXG4gICAgdGhpcy5kaWFsZWN0TmFtZSA9IG5ld0RpYWxlY3ROYW1lXG4gICAgdGhpcy5kaWFsZWN0ID0gbmV3RGlhbGVjdFxuICAgIHRoaXMuaW5pdGlhbGl6ZUtleXdvcmRUeXBlcygpXG4gICAgdGhpcy5pbml0aWFsaXplU29ydGVkU3RlcEtleXdvcmRzKClcbiAgfVxuXG4gIHJlc2V0KCkge1xuICAgIGlmICh0aGlzLmRpYWxlY3ROYW1lICE9PSB0aGlzLmRlZmF1bHREaWFsZWN0TmFtZSkge1xuICAgICAgdGhpcy5jaGFuZ2VEaWFsZWN0KHRoaXMuZGVmYXVsdERpYWxlY3ROYW1lKVxuICAgIH1cbiAgICB0aGlzLmFjdGl2ZURvY1N0cmluZ1NlcGFyYXRvciA9IG51bGxcbiAgICB0aGlzLmluZGVudFRvUmVtb3ZlID0gMFxuICB9XG5cbiAgaW5pdGlhbGl6ZUtleXdvcmRUeXBlcygpIHtcbiAgICB0aGlzLmtleXdvcmRUeXBlc01hcCA9IHt9XG4gICAgYWRkS2V5d29yZFR5cGVNYXBwaW5ncyh0aGlzLmtleXdvcmRUeXBlc01hcCwgdGhpcy5kaWFsZWN0LmdpdmVuLCBTdGVwS2V5d29yZFR5cGUuQ09OVEVYVClcbiAgICBhZGRLZXl3b3JkVHlwZU1hcHBpbmdzKHRoaXMua2V5d29yZFR5cGVzTWFwLCB0aGlzLmRpYWxlY3Qud2hlbiwgU3RlcEtleXdvcmRUeXBlLkFDVElPTilcbiAgICBhZGRLZXl3b3JkVHlwZU1hcHBpbmdzKHRoaXMua2V5d29yZFR5cGVzTWFwLCB0aGlzLmRpYWxlY3QudGhlbiwgU3RlcEtleXdvcmRUeXBlLk9VVENPTUUpXG4gICAgYWRkS2V5d29yZFR5cGVNYXBwaW5ncyhcbiAgICAgIHRoaXMua2V5d29yZFR5cGVzTWFwLFxuICAgICAgW10uY29uY2F0KHRoaXMuZGlhbGVjdC5hbmQpLmNvbmNhdCh0aGlzLmRpYWxlY3QuYnV0KSxcbiAgICAgIFN0ZXBLZXl3b3JkVHlwZS5DT05KVU5DVElPTlxuICAgIClcbiAgfVxuXG4gIGluaXRpYWxpemVTb3J0ZWRTdGVwS2V5d29yZHMoKSB7XG4gICAgdGhpcy5zb3J0ZWRTdGVwS2V5d29yZHMgPSBbXVxuICAgICAgLmNvbmNhdCh0aGlzLmRpYWxlY3QuZ2l2ZW4pXG4gICAgICAuY29uY2F0KHRoaXMuZGlhbGVjdC53aGVuKVxuICAgICAgLmNvbmNhdCh0aGlzLmRpYWxlY3QudGhlbilcbiAgICAgIC5jb25jYXQodGhpcy5kaWFsZWN0LmFuZClcbiAgICAgIC5jb25jYXQodGhpcy5kaWFsZWN0LmJ1dClcbiAgICAgIC5zb3J0KGNvbXBhcmVTdGVwS2V5d29yZHMpXG4gIH1cblxuICBtYXRjaF9UYWdMaW5lKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPikge1xuICAgIGlmICh0b2tlbi5saW5lLnN0YXJ0c1dpdGgoJ0AnKSkge1xuICAgICAgdGhpcy5zZXRUb2tlbk1hdGNoZWQoXG4gICAgICAgIHRva2VuLFxuICAgICAgICBUb2tlblR5cGUuVGFnTGluZSxcbiAgICAgICAgbnVsbCxcbiAgICAgICAgbnVsbCxcbiAgICAgICAgbnVsbCxcbiAgICAgICAgbnVsbCxcbiAgICAgICAgdGhpcy5nZXRUYWdzKHRva2VuLmxpbmUpXG4gICAgICApXG4gICAgICByZXR1cm4gdHJ1ZVxuICAgIH1cbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIG1hdGNoX0ZlYXR1cmVMaW5lKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPikge1xuICAgIHJldHVybiB0aGlzLm1hdGNoVGl0bGVMaW5lKHRva2VuLCBUb2tlblR5cGUuRmVhdHVyZUxpbmUsIHRoaXMuZGlhbGVjdC5mZWF0dXJlKVxuICB9XG5cbiAgbWF0Y2hfU2NlbmFyaW9MaW5lKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPikge1xuICAgIHJldHVybiAoXG4gICAgICB0aGlzLm1hdGNoVGl0bGVMaW5lKHRva2VuLCBUb2tlblR5cGUuU2NlbmFyaW9MaW5lLCB0aGlzLmRpYWxlY3Quc2NlbmFyaW8pIHx8XG4gICAgICB0aGlzLm1hdGNoVGl0bGVMaW5lKHRva2VuLCBUb2tlblR5cGUuU2NlbmFyaW9MaW5lLCB0aGlzLmRpYWxlY3Quc2NlbmFyaW9PdXRsaW5lKVxuICAgIClcbiAgfVxuXG4gIG1hdGNoX0JhY2tncm91bmRMaW5lKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPikge1xuICAgIHJldHVybiB0aGlzLm1hdGNoVGl0bGVMaW5lKHRva2VuLCBUb2tlblR5cGUuQmFja2dyb3VuZExpbmUsIHRoaXMuZGlhbGVjdC5iYWNrZ3JvdW5kKVxuICB9XG5cbiAgbWF0Y2hfRXhhbXBsZXNMaW5lKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPikge1xuICAgIHJldHVybiB0aGlzLm1hdGNoVGl0bGVMaW5lKHRva2VuLCBUb2tlblR5cGUuRXhhbXBsZXNMaW5lLCB0aGlzLmRpYWxlY3QuZXhhbXBsZXMpXG4gIH1cblxuICBtYXRjaF9SdWxlTGluZSh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICByZXR1cm4gdGhpcy5tYXRjaFRpdGxlTGluZSh0b2tlbiwgVG9rZW5UeXBlLlJ1bGVMaW5lLCB0aGlzLmRpYWxlY3QucnVsZSlcbiAgfVxuXG4gIG1hdGNoX1RhYmxlUm93KHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPikge1xuICAgIGlmICh0b2tlbi5saW5lLnN0YXJ0c1dpdGgoJ3wnKSkge1xuICAgICAgLy8gVE9ETzogaW5kZW50XG4gICAgICB0aGlzLnNldFRva2VuTWF0Y2hlZChcbiAgICAgICAgdG9rZW4sXG4gICAgICAgIFRva2VuVHlwZS5UYWJsZVJvdyxcbiAgICAgICAgbnVsbCxcbiAgICAgICAgbnVsbCxcbiAgICAgICAgbnVsbCxcbiAgICAgICAgbnVsbCxcbiAgICAgICAgdG9rZW4ubGluZS5nZXRUYWJsZUNlbGxzKClcbiAgICAgIClcbiAgICAgIHJldHVybiB0cnVlXG4gICAgfVxuICAgIHJldHVybiBmYWxzZVxuICB9XG5cbiAgbWF0Y2hfRW1wdHkodG9rZW46IElUb2tlbjxUb2tlblR5cGU+KSB7XG4gICAgaWYgKHRva2VuLmxpbmUuaXNFbXB0eSkge1xuICAgICAgdGhpcy5zZXRUb2tlbk1hdGNoZWQodG9rZW4sIFRva2VuVHlwZS5FbXB0eSwgbnVsbCwgbnVsbCwgMClcbiAgICAgIHJldHVybiB0cnVlXG4gICAgfVxuICAgIHJldHVybiBmYWxzZVxuICB9XG5cbiAgbWF0Y2hfQ29tbWVudCh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICBpZiAodG9rZW4ubGluZS5zdGFydHNXaXRoKCcjJykpIHtcbiAgICAgIGNvbnN0IHRleHQgPSB0b2tlbi5saW5lLmdldExpbmVUZXh0KDApIC8vIHRha2UgdGhlIGVudGlyZSBsaW5lLCBpbmNsdWRpbmcgbGVhZGluZyBzcGFjZVxuICAgICAgdGhpcy5zZXRUb2tlbk1hdGNoZWQodG9rZW4sIFRva2VuVHlwZS5Db21tZW50LCB0ZXh0LCBudWxsLCAwKVxuICAgICAgcmV0dXJuIHRydWVcbiAgICB9XG4gICAgcmV0dXJuIGZhbHNlXG4gIH1cblxuICBtYXRjaF9MYW5ndWFnZSh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICBjb25zdCBtYXRjaCA9IHRva2VuLmxpbmUudHJpbW1lZExpbmVUZXh0Lm1hdGNoKExBTkdVQUdFX1BBVFRFUk4pXG4gICAgaWYgKG1hdGNoKSB7XG4gICAgICBjb25zdCBuZXdEaWFsZWN0TmFtZSA9IG1hdGNoWzFdXG4gICAgICB0aGlzLnNldFRva2VuTWF0Y2hlZCh0b2tlbiwgVG9rZW5UeXBlLkxhbmd1YWdlLCBuZXdEaWFsZWN0TmFtZSlcblxuICAgICAgdGhpcy5jaGFuZ2VEaWFsZWN0KG5ld0RpYWxlY3ROYW1lLCB0b2tlbi5sb2NhdGlvbilcbiAgICAgIHJldHVybiB0cnVlXG4gICAgfVxuICAgIHJldHVybiBmYWxzZVxuICB9XG5cbiAgbWF0Y2hfRG9jU3RyaW5nU2VwYXJhdG9yKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPikge1xuICAgIHJldHVybiB0aGlzLmFjdGl2ZURvY1N0cmluZ1NlcGFyYXRvciA9PSBudWxsXG4gICAgICA/IC8vIG9wZW5cbiAgICAgICAgdGhpcy5fbWF0Y2hfRG9jU3RyaW5nU2VwYXJhdG9yKHRva2VuLCAnXCJcIlwiJywgdHJ1ZSkgfHxcbiAgICAgICAgICB0aGlzLl9tYXRjaF9Eb2NTdHJpbmdTZXBhcmF0b3IodG9rZW4sICdgYGAnLCB0cnVlKVxuICAgICAgOiAvLyBjbG9zZVxuICAgICAgICB0aGlzLl9tYXRjaF9Eb2NTdHJpbmdTZXBhcmF0b3IodG9rZW4sIHRoaXMuYWN0aXZlRG9jU3RyaW5nU2VwYXJhdG9yLCBmYWxzZSlcbiAgfVxuXG4gIHB1YmxpYyBfbWF0Y2hfRG9jU3RyaW5nU2VwYXJhdG9yKHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPiwgc2VwYXJhdG9yOiBzdHJpbmcsIGlzT3BlbjogYm9vbGVhbikge1xuICAgIGlmICh0b2tlbi5saW5lLnN0YXJ0c1dpdGgoc2VwYXJhdG9yKSkge1xuICAgICAgbGV0IG1lZGlhVHlwZSA9IG51bGxcbiAgICAgIGlmIChpc09wZW4pIHtcbiAgICAgICAgbWVkaWFUeXBlID0gdG9rZW4ubGluZS5nZXRSZXN0VHJpbW1lZChzZXBhcmF0b3IubGVuZ3RoKVxuICAgICAgICB0aGlzLmFjdGl2ZURvY1N0cmluZ1NlcGFyYXRvciA9IHNlcGFyYXRvclxuICAgICAgICB0aGlzLmluZGVudFRvUmVtb3ZlID0gdG9rZW4ubGluZS5pbmRlbnRcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHRoaXMuYWN0aXZlRG9jU3RyaW5nU2VwYXJhdG9yID0gbnVsbFxuICAgICAgICB0aGlzLmluZGVudFRvUmVtb3ZlID0gMFxuICAgICAgfVxuXG4gICAgICB0aGlzLnNldFRva2VuTWF0Y2hlZCh0b2tlbiwgVG9rZW5UeXBlLkRvY1N0cmluZ1NlcGFyYXRvciwgbWVkaWFUeXBlLCBzZXBhcmF0b3IpXG4gICAgICByZXR1cm4gdHJ1ZVxuICAgIH1cbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIG1hdGNoX0VPRih0b2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICBpZiAodG9rZW4uaXNFb2YpIHtcbiAgICAgIHRoaXMuc2V0VG9rZW5NYXRjaGVkKHRva2VuLCBUb2tlblR5cGUuRU9GKVxuICAgICAgcmV0dXJuIHRydWVcbiAgICB9XG4gICAgcmV0dXJuIGZhbHNlXG4gIH1cblxuICBtYXRjaF9TdGVwTGluZSh0b2tlbjogSVRva2VuPFRva2VuVHlwZT4pIHtcbiAgICBmb3IgKGNvbnN0IGtleXdvcmQgb2YgdGhpcy5zb3J0ZWRTdGVwS2V5d29yZHMpIHtcbiAgICAgIGlmICh0b2tlbi5saW5lLnN0YXJ0c1dpdGgoa2V5d29yZCkpIHtcbiAgICAgICAgY29uc3QgdGl0bGUgPSB0b2tlbi5saW5lLmdldFJlc3RUcmltbWVkKGtleXdvcmQubGVuZ3RoKVxuICAgICAgICBjb25zdCBrZXl3b3JkVHlwZXMgPSB0aGlzLmtleXdvcmRUeXBlc01hcFtrZXl3b3JkXVxuICAgICAgICBsZXQga2V5d29yZFR5cGUgPSBrZXl3b3JkVHlwZXNbMF1cbiAgICAgICAgaWYgKGtleXdvcmRUeXBlcy5sZW5ndGggPiAxKSB7XG4gICAgICAgICAga2V5d29yZFR5cGUgPSBTdGVwS2V5d29yZFR5cGUuVU5LTk9XTlxuICAgICAgICB9XG5cbiAgICAgICAgdGhpcy5zZXRUb2tlbk1hdGNoZWQodG9rZW4sIFRva2VuVHlwZS5TdGVwTGluZSwgdGl0bGUsIGtleXdvcmQsIG51bGwsIGtleXdvcmRUeXBlKVxuICAgICAgICByZXR1cm4gdHJ1ZVxuICAgICAgfVxuICAgIH1cblxuICAgIHJldHVybiBmYWxzZVxuICB9XG5cbiAgbWF0Y2hfT3RoZXIodG9rZW46IElUb2tlbjxUb2tlblR5cGU+KSB7XG4gICAgY29uc3QgdGV4dCA9IHRva2VuLmxpbmUuZ2V0TGluZVRleHQodGhpcy5pbmRlbnRUb1JlbW92ZSkgLy8gdGFrZSB0aGUgZW50aXJlIGxpbmUsIGV4Y2VwdCByZW1vdmluZyBEb2NTdHJpbmcgaW5kZW50c1xuICAgIHRoaXMuc2V0VG9rZW5NYXRjaGVkKHRva2VuLCBUb2tlblR5cGUuT3RoZXIsIHRoaXMudW5lc2NhcGVEb2NTdHJpbmcodGV4dCksIG51bGwsIDApXG4gICAgcmV0dXJuIHRydWVcbiAgfVxuXG4gIGdldFRhZ3MobGluZTogSUdoZXJraW5MaW5lKTogcmVhZG9ubHkgSXRlbVtdIHtcbiAgICBjb25zdCB1bmNvbW1lbnRlZExpbmUgPSBsaW5lLnRyaW1tZWRMaW5lVGV4dC5zcGxpdCgvXFxzIy9nLCAyKVswXVxuICAgIGxldCBjb2x1bW4gPSBsaW5lLmluZGVudCArIDFcbiAgICBjb25zdCBpdGVtcyA9IHVuY29tbWVudGVkTGluZS5zcGxpdCgnQCcpXG4gICAgY29uc3QgdGFnczogSXRlbVtdID0gW11cbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGl0ZW1zLmxlbmd0aDsgaSsrKSB7XG4gICAgICBjb25zdCBpdGVtID0gaXRlbXNbaV0udHJpbVJpZ2h0KClcbiAgICAgIGlmIChpdGVtLmxlbmd0aCA9PT0gMCkge1xuICAgICAgICBjb250aW51ZVxuICAgICAgfVxuICAgICAgaWYgKCFpdGVtLm1hdGNoKC9eXFxTKyQvKSkge1xuICAgICAgICB0aHJvdyBQYXJzZXJFeGNlcHRpb24uY3JlYXRlKCdBIHRhZyBtYXkgbm90IGNvbnRhaW4gd2hpdGVzcGFjZScsIGxpbmUubGluZU51bWJlciwgY29sdW1uKVxuICAgICAgfVxuICAgICAgY29uc3Qgc3BhbiA9IHsgY29sdW1uLCB0ZXh0OiBgQCR7aXRlbX1gIH1cbiAgICAgIHRhZ3MucHVzaChzcGFuKVxuICAgICAgY29sdW1uICs9IGNvdW50U3ltYm9scyhpdGVtc1tpXSkgKyAxXG4gICAgfVxuICAgIHJldHVybiB0YWdzXG4gIH1cblxuICBwcml2YXRlIG1hdGNoVGl0bGVMaW5lKFxuICAgIHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPixcbiAgICB0b2tlblR5cGU6IFRva2VuVHlwZSxcbiAgICBrZXl3b3JkczogcmVhZG9ubHkgc3RyaW5nW11cbiAgKTogYm9vbGVhbiB7XG4gICAgZm9yIChjb25zdCBrZXl3b3JkIG9mIGtleXdvcmRzKSB7XG4gICAgICBpZiAodG9rZW4ubGluZS5zdGFydHNXaXRoVGl0bGVLZXl3b3JkKGtleXdvcmQpKSB7XG4gICAgICAgIGNvbnN0IHRpdGxlID0gdG9rZW4ubGluZS5nZXRSZXN0VHJpbW1lZChrZXl3b3JkLmxlbmd0aCArICc6Jy5sZW5ndGgpXG4gICAgICAgIHRoaXMuc2V0VG9rZW5NYXRjaGVkKHRva2VuLCB0b2tlblR5cGUsIHRpdGxlLCBrZXl3b3JkKVxuICAgICAgICByZXR1cm4gdHJ1ZVxuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIHByaXZhdGUgc2V0VG9rZW5NYXRjaGVkKFxuICAgIHRva2VuOiBJVG9rZW48VG9rZW5UeXBlPixcbiAgICBtYXRjaGVkVHlwZTogVG9rZW5UeXBlLFxuICAgIHRleHQ/OiBzdHJpbmcsXG4gICAga2V5d29yZD86IHN0cmluZyxcbiAgICBpbmRlbnQ/OiBudW1iZXIsXG4gICAga2V5d29yZFR5cGU/OiBTdGVwS2V5d29yZFR5cGUsXG4gICAgaXRlbXM/OiByZWFkb25seSBJdGVtW11cbiAgKSB7XG4gICAgdG9rZW4ubWF0Y2hlZFR5cGUgPSBtYXRjaGVkVHlwZVxuICAgIHRva2VuLm1hdGNoZWRUZXh0ID0gdGV4dFxuICAgIHRva2VuLm1hdGNoZWRLZXl3b3JkID0ga2V5d29yZFxuICAgIHRva2VuLm1hdGNoZWRLZXl3b3JkVHlwZSA9IGtleXdvcmRUeXBlXG4gICAgdG9rZW4ubWF0Y2hlZEluZGVudCA9XG4gICAgICB0eXBlb2YgaW5kZW50ID09PSAnbnVtYmVyJyA/IGluZGVudCA6IHRva2VuLmxpbmUgPT0gbnVsbCA/IDAgOiB0b2tlbi5saW5lLmluZGVudFxuICAgIHRva2VuLm1hdGNoZWRJdGVtcyA9IGl0ZW1zIHx8IFtdXG5cbiAgICB0b2tlbi5sb2NhdGlvbi5jb2x1bW4gPSB0b2tlbi5tYXRjaGVkSW5kZW50ICsgMVxuICAgIHRva2VuLm1hdGNoZWRHaGVya2luRGlhbGVjdCA9IHRoaXMuZGlhbGVjdE5hbWVcbiAgfVxuXG4gIHByaXZhdGUgdW5lc2NhcGVEb2NTdHJpbmcodGV4dDogc3RyaW5nKSB7XG4gICAgaWYgKHRoaXMuYWN0aXZlRG9jU3RyaW5nU2VwYXJhdG9yID09PSAnXCJcIlwiJykge1xuICAgICAgcmV0dXJuIHRleHQucmVwbGFjZSgnXFxcXFwiXFxcXFwiXFxcXFwiJywgJ1wiXCJcIicpXG4gICAgfVxuICAgIGlmICh0aGlzLmFjdGl2ZURvY1N0cmluZ1NlcGFyYXRvciA9PT0gJ2BgYCcpIHtcbiAgICAgIHJldHVybiB0ZXh0LnJlcGxhY2UoJ1xcXFxgXFxcXGBcXFxcYCcsICdgYGAnKVxuICAgIH1cbiAgICByZXR1cm4gdGV4dFxuICB9XG59XG4iXX0=
;// CONCATENATED MODULE: ./node_modules/@cucumber/gherkin/dist/GherkinInMarkdownTokenMatcher.js





const GherkinInMarkdownTokenMatcher_DIALECT_DICT = (/* unused pure expression or super */ null && (DIALECTS));
const DEFAULT_DOC_STRING_SEPARATOR = /^(```[`]*)(.*)/;
function GherkinInMarkdownTokenMatcher_addKeywordTypeMappings(h, keywords, keywordType) {
    for (const k of keywords) {
        if (!(k in h)) {
            h[k] = [];
        }
        h[k].push(keywordType);
    }
}
class GherkinInMarkdownTokenMatcher_GherkinInMarkdownTokenMatcher {
    defaultDialectName;
    dialect;
    dialectName;
    nonStarStepKeywords;
    stepRegexp;
    headerRegexp;
    activeDocStringSeparator;
    indentToRemove;
    matchedFeatureLine;
    keywordTypesMap;
    constructor(defaultDialectName = 'en') {
        this.defaultDialectName = defaultDialectName;
        this.dialect = GherkinInMarkdownTokenMatcher_DIALECT_DICT[defaultDialectName];
        this.nonStarStepKeywords = []
            .concat(this.dialect.given)
            .concat(this.dialect.when)
            .concat(this.dialect.then)
            .concat(this.dialect.and)
            .concat(this.dialect.but)
            .filter((value, index, self) => value !== '* ' && self.indexOf(value) === index)
            .sort(compareStepKeywords);
        this.initializeKeywordTypes();
        this.stepRegexp = new RegExp(`${KeywordPrefix.BULLET}(${this.nonStarStepKeywords.map(escapeRegExp).join('|')})`);
        const headerKeywords = []
            .concat(this.dialect.feature)
            .concat(this.dialect.background)
            .concat(this.dialect.rule)
            .concat(this.dialect.scenarioOutline)
            .concat(this.dialect.scenario)
            .concat(this.dialect.examples)
            .filter((value, index, self) => self.indexOf(value) === index);
        this.headerRegexp = new RegExp(`${KeywordPrefix.HEADER}(${headerKeywords.map(escapeRegExp).join('|')})`);
        this.reset();
    }
    changeDialect(newDialectName, location) {
        const newDialect = GherkinInMarkdownTokenMatcher_DIALECT_DICT[newDialectName];
        if (!newDialect) {
            throw NoSuchLanguageException.create(newDialectName, location);
        }
        this.dialectName = newDialectName;
        this.dialect = newDialect;
        this.initializeKeywordTypes();
    }
    initializeKeywordTypes() {
        this.keywordTypesMap = {};
        GherkinInMarkdownTokenMatcher_addKeywordTypeMappings(this.keywordTypesMap, this.dialect.given, StepKeywordType.CONTEXT);
        GherkinInMarkdownTokenMatcher_addKeywordTypeMappings(this.keywordTypesMap, this.dialect.when, StepKeywordType.ACTION);
        GherkinInMarkdownTokenMatcher_addKeywordTypeMappings(this.keywordTypesMap, this.dialect.then, StepKeywordType.OUTCOME);
        GherkinInMarkdownTokenMatcher_addKeywordTypeMappings(this.keywordTypesMap, [].concat(this.dialect.and).concat(this.dialect.but), StepKeywordType.CONJUNCTION);
    }
    // We've made a deliberate choice not to support `# language: [ISO 639-1]` headers or similar
    // in Markdown. Users should specify a language globally. This can be done in
    // cucumber-js using the --language [ISO 639-1] option.
    match_Language(token) {
        if (!token) {
            throw new Error('no token');
        }
        return false;
    }
    match_Empty(token) {
        let result = false;
        if (token.line.isEmpty) {
            result = true;
        }
        if (!this.match_TagLine(token) &&
            !this.match_FeatureLine(token) &&
            !this.match_ScenarioLine(token) &&
            !this.match_BackgroundLine(token) &&
            !this.match_ExamplesLine(token) &&
            !this.match_RuleLine(token) &&
            !this.match_TableRow(token) &&
            !this.match_Comment(token) &&
            !this.match_Language(token) &&
            !this.match_DocStringSeparator(token) &&
            !this.match_EOF(token) &&
            !this.match_StepLine(token)) {
            // neutered
            result = true;
        }
        if (result) {
            token.matchedType = TokenType.Empty;
        }
        return this.setTokenMatched(token, null, result);
    }
    match_Other(token) {
        const text = token.line.getLineText(this.indentToRemove); // take the entire line, except removing DocString indents
        token.matchedType = TokenType.Other;
        token.matchedText = text;
        token.matchedIndent = 0;
        return this.setTokenMatched(token, null, true);
    }
    match_Comment(token) {
        let result = false;
        if (token.line.startsWith('|')) {
            const tableCells = token.line.getTableCells();
            if (this.isGfmTableSeparator(tableCells)) {
                result = true;
            }
        }
        return this.setTokenMatched(token, null, result);
    }
    match_DocStringSeparator(token) {
        const match = token.line.trimmedLineText.match(this.activeDocStringSeparator);
        const [, newSeparator, mediaType] = match || [];
        let result = false;
        if (newSeparator) {
            if (this.activeDocStringSeparator === DEFAULT_DOC_STRING_SEPARATOR) {
                this.activeDocStringSeparator = new RegExp(`^(${newSeparator})$`);
                this.indentToRemove = token.line.indent;
            }
            else {
                this.activeDocStringSeparator = DEFAULT_DOC_STRING_SEPARATOR;
            }
            token.matchedKeyword = newSeparator;
            token.matchedType = TokenType.DocStringSeparator;
            token.matchedText = mediaType || '';
            result = true;
        }
        return this.setTokenMatched(token, null, result);
    }
    match_EOF(token) {
        let result = false;
        if (token.isEof) {
            token.matchedType = TokenType.EOF;
            result = true;
        }
        return this.setTokenMatched(token, null, result);
    }
    match_FeatureLine(token) {
        if (this.matchedFeatureLine) {
            return this.setTokenMatched(token, null, false);
        }
        // We first try to match "# Feature: blah"
        let result = this.matchTitleLine(KeywordPrefix.HEADER, this.dialect.feature, ':', token, TokenType.FeatureLine);
        // If we didn't match "# Feature: blah", we still match this line
        // as a FeatureLine.
        // The reason for this is that users may not want to be constrained by having this as their fist line.
        if (!result) {
            token.matchedType = TokenType.FeatureLine;
            token.matchedText = token.line.trimmedLineText;
            result = this.setTokenMatched(token, null, true);
        }
        this.matchedFeatureLine = result;
        return result;
    }
    match_BackgroundLine(token) {
        return this.matchTitleLine(KeywordPrefix.HEADER, this.dialect.background, ':', token, TokenType.BackgroundLine);
    }
    match_RuleLine(token) {
        return this.matchTitleLine(KeywordPrefix.HEADER, this.dialect.rule, ':', token, TokenType.RuleLine);
    }
    match_ScenarioLine(token) {
        return (this.matchTitleLine(KeywordPrefix.HEADER, this.dialect.scenario, ':', token, TokenType.ScenarioLine) ||
            this.matchTitleLine(KeywordPrefix.HEADER, this.dialect.scenarioOutline, ':', token, TokenType.ScenarioLine));
    }
    match_ExamplesLine(token) {
        return this.matchTitleLine(KeywordPrefix.HEADER, this.dialect.examples, ':', token, TokenType.ExamplesLine);
    }
    match_StepLine(token) {
        return this.matchTitleLine(KeywordPrefix.BULLET, this.nonStarStepKeywords, '', token, TokenType.StepLine);
    }
    matchTitleLine(prefix, keywords, keywordSuffix, token, matchedType) {
        const regexp = new RegExp(`${prefix}(${keywords.map(escapeRegExp).join('|')})${keywordSuffix}(.*)`);
        const match = token.line.match(regexp);
        let indent = token.line.indent;
        let result = false;
        if (match) {
            token.matchedType = matchedType;
            token.matchedKeyword = match[2];
            if (match[2] in this.keywordTypesMap) {
                // only set the keyword type if this is a step keyword
                if (this.keywordTypesMap[match[2]].length > 1) {
                    token.matchedKeywordType = StepKeywordType.UNKNOWN;
                }
                else {
                    token.matchedKeywordType = this.keywordTypesMap[match[2]][0];
                }
            }
            token.matchedText = match[3].trim();
            indent += match[1].length;
            result = true;
        }
        return this.setTokenMatched(token, indent, result);
    }
    setTokenMatched(token, indent, matched) {
        token.matchedGherkinDialect = this.dialectName;
        token.matchedIndent = indent !== null ? indent : token.line == null ? 0 : token.line.indent;
        token.location.column = token.matchedIndent + 1;
        return matched;
    }
    match_TableRow(token) {
        // Gherkin tables must be indented 2-5 spaces in order to be distinguidedn from non-Gherkin tables
        if (token.line.lineText.match(/^\s\s\s?\s?\s?\|/)) {
            const tableCells = token.line.getTableCells();
            if (this.isGfmTableSeparator(tableCells)) {
                return false;
            }
            token.matchedKeyword = '|';
            token.matchedType = TokenType.TableRow;
            token.matchedItems = tableCells;
            return true;
        }
        return false;
    }
    isGfmTableSeparator(tableCells) {
        const separatorValues = tableCells
            .map((item) => item.text)
            .filter((value) => value.match(/^:?-+:?$/));
        return separatorValues.length > 0;
    }
    match_TagLine(token) {
        const tags = [];
        let m;
        const re = /`(@[^`]+)`/g;
        do {
            m = re.exec(token.line.trimmedLineText);
            if (m) {
                tags.push({
                    column: token.line.indent + m.index + 2,
                    text: m[1],
                });
            }
        } while (m);
        if (tags.length === 0) {
            return false;
        }
        token.matchedType = TokenType.TagLine;
        token.matchedItems = tags;
        return true;
    }
    reset() {
        if (this.dialectName !== this.defaultDialectName) {
            this.changeDialect(this.defaultDialectName);
        }
        this.activeDocStringSeparator = DEFAULT_DOC_STRING_SEPARATOR;
    }
}
var KeywordPrefix;
(function (KeywordPrefix) {
    // https://spec.commonmark.org/0.29/#bullet-list-marker
    KeywordPrefix["BULLET"] = "^(\\s*[*+-]\\s*)";
    KeywordPrefix["HEADER"] = "^(#{1,6}\\s)";
})(KeywordPrefix || (KeywordPrefix = {}));
// https://stackoverflow.com/questions/3115150/how-to-escape-regular-expression-special-characters-using-javascript
function escapeRegExp(text) {
    return text.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiR2hlcmtpbkluTWFya2Rvd25Ub2tlbk1hdGNoZXIuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi9zcmMvR2hlcmtpbkluTWFya2Rvd25Ub2tlbk1hdGNoZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFpQixlQUFlLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQTtBQUNuRSxPQUFPLEVBQUUsbUJBQW1CLEVBQUUsTUFBTSwwQkFBMEIsQ0FBQTtBQUU5RCxPQUFPLEVBQUUsdUJBQXVCLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFDckQsT0FBTyxRQUFRLE1BQU0sMEJBQTBCLENBQUMsT0FBTyxJQUFJLEVBQUUsTUFBTSxFQUFFLENBQUE7QUFHckUsT0FBTyxFQUFjLFNBQVMsRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUVuRCxNQUFNLFlBQVksR0FBK0IsUUFBUSxDQUFBO0FBQ3pELE1BQU0sNEJBQTRCLEdBQUcsZ0JBQWdCLENBQUE7QUFFckQsU0FBUyxzQkFBc0IsQ0FDN0IsQ0FBdUMsRUFDdkMsUUFBMkIsRUFDM0IsV0FBNEI7SUFFNUIsS0FBSyxNQUFNLENBQUMsSUFBSSxRQUFRLEVBQUUsQ0FBQztRQUN6QixJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsQ0FBQztZQUNkLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxFQUF1QixDQUFBO1FBQ2hDLENBQUM7UUFDRCxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLFdBQVcsQ0FBQyxDQUFBO0lBQ3hCLENBQUM7QUFDSCxDQUFDO0FBRUQsTUFBTSxDQUFDLE9BQU8sT0FBTyw2QkFBNkI7SUFXbkIsa0JBQWtCO0lBVnZDLE9BQU8sQ0FBUztJQUNoQixXQUFXLENBQVE7SUFDVixtQkFBbUIsQ0FBVTtJQUM3QixVQUFVLENBQVE7SUFDbEIsWUFBWSxDQUFRO0lBQzdCLHdCQUF3QixDQUFRO0lBQ2hDLGNBQWMsQ0FBUTtJQUN0QixrQkFBa0IsQ0FBUztJQUMzQixlQUFlLENBQXNDO0lBRTdELFlBQTZCLGtCQUFrQixHQUFXLElBQUk7a0NBQWpDLGtCQUFrQjtRQUM3QyxJQUFJLENBQUMsT0FBTyxHQUFHLFlBQVksQ0FBQyxrQkFBa0IsQ0FBQyxDQUFBO1FBQy9DLElBQUksQ0FBQyxtQkFBbUIsR0FBRyxFQUFFO2FBQzFCLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQzthQUMxQixNQUFNLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUM7YUFDekIsTUFBTSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDO2FBQ3pCLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQzthQUN4QixNQUFNLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUM7YUFDeEIsTUFBTSxDQUFDLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsRUFBRSxDQUFDLEtBQUssS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsS0FBSyxLQUFLLENBQUM7YUFDL0UsSUFBSSxDQUFDLG1CQUFtQixDQUFDLENBQUE7UUFDNUIsSUFBSSxDQUFDLHNCQUFzQixFQUFFLENBQUE7UUFFN0IsSUFBSSxDQUFDLFVBQVUsR0FBRyxJQUFJLE1BQU0sQ0FDMUIsR0FBRyxhQUFhLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxtQkFBbUIsQ0FBQyxHQUFHLENBQUMsWUFBWSxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQ25GLENBQUE7UUFFRCxNQUFNLGNBQWMsR0FBRyxFQUFFO2FBQ3RCLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQzthQUM1QixNQUFNLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxVQUFVLENBQUM7YUFDL0IsTUFBTSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDO2FBQ3pCLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLGVBQWUsQ0FBQzthQUNwQyxNQUFNLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxRQUFRLENBQUM7YUFDN0IsTUFBTSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsUUFBUSxDQUFDO2FBQzdCLE1BQU0sQ0FBQyxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxLQUFLLEtBQUssQ0FBQyxDQUFBO1FBRWhFLElBQUksQ0FBQyxZQUFZLEdBQUcsSUFBSSxNQUFNLENBQzVCLEdBQUcsYUFBYSxDQUFDLE1BQU0sSUFBSSxjQUFjLENBQUMsR0FBRyxDQUFDLFlBQVksQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUN6RSxDQUFBO1FBRUQsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQ2QsQ0FBQztJQUVELGFBQWEsQ0FBQyxjQUFzQixFQUFFLFFBQW1CO1FBQ3ZELE1BQU0sVUFBVSxHQUFHLFlBQVksQ0FBQyxjQUFjLENBQUMsQ0FBQTtRQUMvQyxJQUFJLENBQUMsVUFBVSxFQUFFLENBQUM7WUFDaEIsTUFBTSx1QkFBdUIsQ0FBQyxNQUFNLENBQUMsY0FBYyxFQUFFLFFBQVEsQ0FBQyxDQUFBO1FBQ2hFLENBQUM7UUFFRCxJQUFJLENBQUMsV0FBVyxHQUFHLGNBQWMsQ0FBQTtRQUNqQyxJQUFJLENBQUMsT0FBTyxHQUFHLFVBQVUsQ0FBQTtRQUN6QixJQUFJLENBQUMsc0JBQXNCLEVBQUUsQ0FBQTtJQUMvQixDQUFDO0lBRUQsc0JBQXNCO1FBQ3BCLElBQUksQ0FBQyxlQUFlLEdBQUcsRUFBRSxDQUFBO1FBQ3pCLHNCQUFzQixDQUFDLElBQUksQ0FBQyxlQUFlLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsZUFBZSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBQ3pGLHNCQUFzQixDQUFDLElBQUksQ0FBQyxlQUFlLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsZUFBZSxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ3ZGLHNCQUFzQixDQUFDLElBQUksQ0FBQyxlQUFlLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsZUFBZSxDQUFDLE9BQU8sQ0FBQyxDQUFBO1FBQ3hGLHNCQUFzQixDQUNwQixJQUFJLENBQUMsZUFBZSxFQUNwQixFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEVBQ3BELGVBQWUsQ0FBQyxXQUFXLENBQzVCLENBQUE7SUFDSCxDQUFDO0lBRUQsNkZBQTZGO0lBQzdGLDZFQUE2RTtJQUM3RSx1REFBdUQ7SUFDdkQsY0FBYyxDQUFDLEtBQVk7UUFDekIsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDO1lBQ1gsTUFBTSxJQUFJLEtBQUssQ0FBQyxVQUFVLENBQUMsQ0FBQTtRQUM3QixDQUFDO1FBQ0QsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0lBRUQsV0FBVyxDQUFDLEtBQVk7UUFDdEIsSUFBSSxNQUFNLEdBQUcsS0FBSyxDQUFBO1FBQ2xCLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsQ0FBQztZQUN2QixNQUFNLEdBQUcsSUFBSSxDQUFBO1FBQ2YsQ0FBQztRQUNELElBQ0UsQ0FBQyxJQUFJLENBQUMsYUFBYSxDQUFDLEtBQUssQ0FBQztZQUMxQixDQUFDLElBQUksQ0FBQyxpQkFBaUIsQ0FBQyxLQUFLLENBQUM7WUFDOUIsQ0FBQyxJQUFJLENBQUMsa0JBQWtCLENBQUMsS0FBSyxDQUFDO1lBQy9CLENBQUMsSUFBSSxDQUFDLG9CQUFvQixDQUFDLEtBQUssQ0FBQztZQUNqQyxDQUFDLElBQUksQ0FBQyxrQkFBa0IsQ0FBQyxLQUFLLENBQUM7WUFDL0IsQ0FBQyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssQ0FBQztZQUMzQixDQUFDLElBQUksQ0FBQyxjQUFjLENBQUMsS0FBSyxDQUFDO1lBQzNCLENBQUMsSUFBSSxDQUFDLGFBQWEsQ0FBQyxLQUFLLENBQUM7WUFDMUIsQ0FBQyxJQUFJLENBQUMsY0FBYyxDQUFDLEtBQUssQ0FBQztZQUMzQixDQUFDLElBQUksQ0FBQyx3QkFBd0IsQ0FBQyxLQUFLLENBQUM7WUFDckMsQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQztZQUN0QixDQUFDLElBQUksQ0FBQyxjQUFjLENBQUMsS0FBSyxDQUFDLEVBQzNCLENBQUM7WUFDRCxXQUFXO1lBQ1gsTUFBTSxHQUFHLElBQUksQ0FBQTtRQUNmLENBQUM7UUFFRCxJQUFJLE1BQU0sRUFBRSxDQUFDO1lBQ1gsS0FBSyxDQUFDLFdBQVcsR0FBRyxTQUFTLENBQUMsS0FBSyxDQUFBO1FBQ3JDLENBQUM7UUFDRCxPQUFPLElBQUksQ0FBQyxlQUFlLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQTtJQUNsRCxDQUFDO0lBRUQsV0FBVyxDQUFDLEtBQVk7UUFDdEIsTUFBTSxJQUFJLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxXQUFXLENBQUMsSUFBSSxDQUFDLGNBQWMsQ0FBQyxDQUFBLENBQUMsMERBQTBEO1FBQ25ILEtBQUssQ0FBQyxXQUFXLEdBQUcsU0FBUyxDQUFDLEtBQUssQ0FBQTtRQUNuQyxLQUFLLENBQUMsV0FBVyxHQUFHLElBQUksQ0FBQTtRQUN4QixLQUFLLENBQUMsYUFBYSxHQUFHLENBQUMsQ0FBQTtRQUN2QixPQUFPLElBQUksQ0FBQyxlQUFlLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUNoRCxDQUFDO0lBRUQsYUFBYSxDQUFDLEtBQVk7UUFDeEIsSUFBSSxNQUFNLEdBQUcsS0FBSyxDQUFBO1FBQ2xCLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQztZQUMvQixNQUFNLFVBQVUsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLGFBQWEsRUFBRSxDQUFBO1lBQzdDLElBQUksSUFBSSxDQUFDLG1CQUFtQixDQUFDLFVBQVUsQ0FBQyxFQUFFLENBQUM7Z0JBQ3pDLE1BQU0sR0FBRyxJQUFJLENBQUE7WUFDZixDQUFDO1FBQ0gsQ0FBQztRQUNELE9BQU8sSUFBSSxDQUFDLGVBQWUsQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ2xELENBQUM7SUFFRCx3QkFBd0IsQ0FBQyxLQUFZO1FBQ25DLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsd0JBQXdCLENBQUMsQ0FBQTtRQUM3RSxNQUFNLENBQUMsRUFBRSxZQUFZLEVBQUUsU0FBUyxDQUFDLEdBQUcsS0FBSyxJQUFJLEVBQUUsQ0FBQTtRQUMvQyxJQUFJLE1BQU0sR0FBRyxLQUFLLENBQUE7UUFDbEIsSUFBSSxZQUFZLEVBQUUsQ0FBQztZQUNqQixJQUFJLElBQUksQ0FBQyx3QkFBd0IsS0FBSyw0QkFBNEIsRUFBRSxDQUFDO2dCQUNuRSxJQUFJLENBQUMsd0JBQXdCLEdBQUcsSUFBSSxNQUFNLENBQUMsS0FBSyxZQUFZLElBQUksQ0FBQyxDQUFBO2dCQUNqRSxJQUFJLENBQUMsY0FBYyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFBO1lBQ3pDLENBQUM7aUJBQU0sQ0FBQztnQkFDTixJQUFJLENBQUMsd0JBQXdCLEdBQUcsNEJBQTRCLENBQUE7WUFDOUQsQ0FBQztZQUVELEtBQUssQ0FBQyxjQUFjLEdBQUcsWUFBWSxDQUFBO1lBQ25DLEtBQUssQ0FBQyxXQUFXLEdBQUcsU0FBUyxDQUFDLGtCQUFrQixDQUFBO1lBQ2hELEtBQUssQ0FBQyxXQUFXLEdBQUcsU0FBUyxJQUFJLEVBQUUsQ0FBQTtZQUVuQyxNQUFNLEdBQUcsSUFBSSxDQUFBO1FBQ2YsQ0FBQztRQUNELE9BQU8sSUFBSSxDQUFDLGVBQWUsQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ2xELENBQUM7SUFFRCxTQUFTLENBQUMsS0FBWTtRQUNwQixJQUFJLE1BQU0sR0FBRyxLQUFLLENBQUE7UUFDbEIsSUFBSSxLQUFLLENBQUMsS0FBSyxFQUFFLENBQUM7WUFDaEIsS0FBSyxDQUFDLFdBQVcsR0FBRyxTQUFTLENBQUMsR0FBRyxDQUFBO1lBQ2pDLE1BQU0sR0FBRyxJQUFJLENBQUE7UUFDZixDQUFDO1FBQ0QsT0FBTyxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUE7SUFDbEQsQ0FBQztJQUVELGlCQUFpQixDQUFDLEtBQVk7UUFDNUIsSUFBSSxJQUFJLENBQUMsa0JBQWtCLEVBQUUsQ0FBQztZQUM1QixPQUFPLElBQUksQ0FBQyxlQUFlLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQTtRQUNqRCxDQUFDO1FBQ0QsMENBQTBDO1FBQzFDLElBQUksTUFBTSxHQUFHLElBQUksQ0FBQyxjQUFjLENBQzlCLGFBQWEsQ0FBQyxNQUFNLEVBQ3BCLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxFQUNwQixHQUFHLEVBQ0gsS0FBSyxFQUNMLFNBQVMsQ0FBQyxXQUFXLENBQ3RCLENBQUE7UUFDRCxpRUFBaUU7UUFDakUsb0JBQW9CO1FBQ3BCLHNHQUFzRztRQUN0RyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUM7WUFDWixLQUFLLENBQUMsV0FBVyxHQUFHLFNBQVMsQ0FBQyxXQUFXLENBQUE7WUFDekMsS0FBSyxDQUFDLFdBQVcsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLGVBQWUsQ0FBQTtZQUM5QyxNQUFNLEdBQUcsSUFBSSxDQUFDLGVBQWUsQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO1FBQ2xELENBQUM7UUFDRCxJQUFJLENBQUMsa0JBQWtCLEdBQUcsTUFBTSxDQUFBO1FBQ2hDLE9BQU8sTUFBTSxDQUFBO0lBQ2YsQ0FBQztJQUVELG9CQUFvQixDQUFDLEtBQVk7UUFDL0IsT0FBTyxJQUFJLENBQUMsY0FBYyxDQUN4QixhQUFhLENBQUMsTUFBTSxFQUNwQixJQUFJLENBQUMsT0FBTyxDQUFDLFVBQVUsRUFDdkIsR0FBRyxFQUNILEtBQUssRUFDTCxTQUFTLENBQUMsY0FBYyxDQUN6QixDQUFBO0lBQ0gsQ0FBQztJQUVELGNBQWMsQ0FBQyxLQUFZO1FBQ3pCLE9BQU8sSUFBSSxDQUFDLGNBQWMsQ0FDeEIsYUFBYSxDQUFDLE1BQU0sRUFDcEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQ2pCLEdBQUcsRUFDSCxLQUFLLEVBQ0wsU0FBUyxDQUFDLFFBQVEsQ0FDbkIsQ0FBQTtJQUNILENBQUM7SUFFRCxrQkFBa0IsQ0FBQyxLQUFZO1FBQzdCLE9BQU8sQ0FDTCxJQUFJLENBQUMsY0FBYyxDQUNqQixhQUFhLENBQUMsTUFBTSxFQUNwQixJQUFJLENBQUMsT0FBTyxDQUFDLFFBQVEsRUFDckIsR0FBRyxFQUNILEtBQUssRUFDTCxTQUFTLENBQUMsWUFBWSxDQUN2QjtZQUNELElBQUksQ0FBQyxjQUFjLENBQ2pCLGFBQWEsQ0FBQyxNQUFNLEVBQ3BCLElBQUksQ0FBQyxPQUFPLENBQUMsZUFBZSxFQUM1QixHQUFHLEVBQ0gsS0FBSyxFQUNMLFNBQVMsQ0FBQyxZQUFZLENBQ3ZCLENBQ0YsQ0FBQTtJQUNILENBQUM7SUFFRCxrQkFBa0IsQ0FBQyxLQUFZO1FBQzdCLE9BQU8sSUFBSSxDQUFDLGNBQWMsQ0FDeEIsYUFBYSxDQUFDLE1BQU0sRUFDcEIsSUFBSSxDQUFDLE9BQU8sQ0FBQyxRQUFRLEVBQ3JCLEdBQUcsRUFDSCxLQUFLLEVBQ0wsU0FBUyxDQUFDLFlBQVksQ0FDdkIsQ0FBQTtJQUNILENBQUM7SUFFRCxjQUFjLENBQUMsS0FBWTtRQUN6QixPQUFPLElBQUksQ0FBQyxjQUFjLENBQ3hCLGFBQWEsQ0FBQyxNQUFNLEVBQ3BCLElBQUksQ0FBQyxtQkFBbUIsRUFDeEIsRUFBRSxFQUNGLEtBQUssRUFDTCxTQUFTLENBQUMsUUFBUSxDQUNuQixDQUFBO0lBQ0gsQ0FBQztJQUVELGNBQWMsQ0FDWixNQUFxQixFQUNyQixRQUEyQixFQUMzQixhQUF1QixFQUN2QixLQUFZLEVBQ1osV0FBc0I7UUFFdEIsTUFBTSxNQUFNLEdBQUcsSUFBSSxNQUFNLENBQ3ZCLEdBQUcsTUFBTSxJQUFJLFFBQVEsQ0FBQyxHQUFHLENBQUMsWUFBWSxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLGFBQWEsTUFBTSxDQUN6RSxDQUFBO1FBQ0QsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUE7UUFDdEMsSUFBSSxNQUFNLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUE7UUFDOUIsSUFBSSxNQUFNLEdBQUcsS0FBSyxDQUFBO1FBQ2xCLElBQUksS0FBSyxFQUFFLENBQUM7WUFDVixLQUFLLENBQUMsV0FBVyxHQUFHLFdBQVcsQ0FBQTtZQUMvQixLQUFLLENBQUMsY0FBYyxHQUFHLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQTtZQUUvQixJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxJQUFJLENBQUMsZUFBZSxFQUFFLENBQUM7Z0JBQ3JDLHNEQUFzRDtnQkFDdEQsSUFBSSxJQUFJLENBQUMsZUFBZSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sR0FBRyxDQUFDLEVBQUUsQ0FBQztvQkFDOUMsS0FBSyxDQUFDLGtCQUFrQixHQUFHLGVBQWUsQ0FBQyxPQUFPLENBQUE7Z0JBQ3BELENBQUM7cUJBQU0sQ0FBQztvQkFDTixLQUFLLENBQUMsa0JBQWtCLEdBQUcsSUFBSSxDQUFDLGVBQWUsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtnQkFDOUQsQ0FBQztZQUNILENBQUM7WUFDRCxLQUFLLENBQUMsV0FBVyxHQUFHLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsQ0FBQTtZQUNuQyxNQUFNLElBQUksS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQTtZQUN6QixNQUFNLEdBQUcsSUFBSSxDQUFBO1FBQ2YsQ0FBQztRQUNELE9BQU8sSUFBSSxDQUFDLGVBQWUsQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQ3BELENBQUM7SUFFRCxlQUFlLENBQUMsS0FBWSxFQUFFLE1BQXFCLEVBQUUsT0FBZ0I7UUFDbkUsS0FBSyxDQUFDLHFCQUFxQixHQUFHLElBQUksQ0FBQyxXQUFXLENBQUE7UUFDOUMsS0FBSyxDQUFDLGFBQWEsR0FBRyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFBO1FBQzNGLEtBQUssQ0FBQyxRQUFRLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQyxhQUFhLEdBQUcsQ0FBQyxDQUFBO1FBQy9DLE9BQU8sT0FBTyxDQUFBO0lBQ2hCLENBQUM7SUFFRCxjQUFjLENBQUMsS0FBWTtRQUN6QixrR0FBa0c7UUFDbEcsSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsa0JBQWtCLENBQUMsRUFBRSxDQUFDO1lBQ2xELE1BQU0sVUFBVSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsYUFBYSxFQUFFLENBQUE7WUFDN0MsSUFBSSxJQUFJLENBQUMsbUJBQW1CLENBQUMsVUFBVSxDQUFDLEVBQUUsQ0FBQztnQkFDekMsT0FBTyxLQUFLLENBQUE7WUFDZCxDQUFDO1lBRUQsS0FBSyxDQUFDLGNBQWMsR0FBRyxHQUFHLENBQUE7WUFDMUIsS0FBSyxDQUFDLFdBQVcsR0FBRyxTQUFTLENBQUMsUUFBUSxDQUFBO1lBQ3RDLEtBQUssQ0FBQyxZQUFZLEdBQUcsVUFBVSxDQUFBO1lBQy9CLE9BQU8sSUFBSSxDQUFBO1FBQ2IsQ0FBQztRQUNELE9BQU8sS0FBSyxDQUFBO0lBQ2QsQ0FBQztJQUVPLG1CQUFtQixDQUFDLFVBQTJCO1FBQ3JELE1BQU0sZUFBZSxHQUFHLFVBQVU7YUFDL0IsR0FBRyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDO2FBQ3hCLE1BQU0sQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxVQUFVLENBQUMsQ0FBQyxDQUFBO1FBQzdDLE9BQU8sZUFBZSxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUE7SUFDbkMsQ0FBQztJQUVELGFBQWEsQ0FBQyxLQUFZO1FBQ3hCLE1BQU0sSUFBSSxHQUFXLEVBQUUsQ0FBQTtRQUN2QixJQUFJLENBQW1CLENBQUE7UUFDdkIsTUFBTSxFQUFFLEdBQUcsYUFBYSxDQUFBO1FBQ3hCLEdBQUcsQ0FBQztZQUNGLENBQUMsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsZUFBZSxDQUFDLENBQUE7WUFDdkMsSUFBSSxDQUFDLEVBQUUsQ0FBQztnQkFDTixJQUFJLENBQUMsSUFBSSxDQUFDO29CQUNSLE1BQU0sRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsS0FBSyxHQUFHLENBQUM7b0JBQ3ZDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDO2lCQUNYLENBQUMsQ0FBQTtZQUNKLENBQUM7UUFDSCxDQUFDLFFBQVEsQ0FBQyxFQUFDO1FBRVgsSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQ3RCLE9BQU8sS0FBSyxDQUFBO1FBQ2QsQ0FBQztRQUNELEtBQUssQ0FBQyxXQUFXLEdBQUcsU0FBUyxDQUFDLE9BQU8sQ0FBQTtRQUNyQyxLQUFLLENBQUMsWUFBWSxHQUFHLElBQUksQ0FBQTtRQUN6QixPQUFPLElBQUksQ0FBQTtJQUNiLENBQUM7SUFFRCxLQUFLO1FBQ0gsSUFBSSxJQUFJLENBQUMsV0FBVyxLQUFLLElBQUksQ0FBQyxrQkFBa0IsRUFBRSxDQUFDO1lBQ2pELElBQUksQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLGtCQUFrQixDQUFDLENBQUE7UUFDN0MsQ0FBQztRQUNELElBQUksQ0FBQyx3QkFBd0IsR0FBRyw0QkFBNEIsQ0FBQTtJQUM5RCxDQUFDO0NBQ0Y7QUFFRCxJQUFLLGFBSUo7QUFKRCxXQUFLLGFBQWE7SUFDaEIsdURBQXVEO0lBQ3ZELDRDQUEyQixDQUFBO0lBQzNCLHdDQUF1QixDQUFBO0FBQ3pCLENBQUMsRUFKSSxhQUFhLEtBQWIsYUFBYSxRQUlqQjtBQUVELG1IQUFtSDtBQUNuSCxTQUFTLFlBQVksQ0FBQyxJQUFZO0lBQ2hDLE9BQU8sSUFBSSxDQUFDLE9BQU8sQ0FBQywwQkFBMEIsRUFBRSxNQUFNLENBQUMsQ0FBQTtBQUN6RCxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgdHlwZSBMb2NhdGlvbiwgU3RlcEtleXdvcmRUeXBlIH0gZnJvbSAnQGN1Y3VtYmVyL21lc3NhZ2VzJ1xuaW1wb3J0IHsgY29tcGFyZVN0ZXBLZXl3b3JkcyB9IGZyb20gJy4vY29tcGFyZVN0ZXBLZXl3b3Jkcy5qcydcbmltcG9ydCB0eXBlIERpYWxlY3QgZnJvbSAnLi9EaWFsZWN0LmpzJ1xuaW1wb3J0IHsgTm9TdWNoTGFuZ3VhZ2VFeGNlcHRpb24gfSBmcm9tICcuL0Vycm9ycy5qcydcbmltcG9ydCBESUFMRUNUUyBmcm9tICcuL2doZXJraW4tbGFuZ3VhZ2VzLmpzb24nIHdpdGggeyB0eXBlOiAnanNvbicgfVxuaW1wb3J0IHR5cGUgeyBJdGVtIH0gZnJvbSAnLi9JVG9rZW4uanMnXG5pbXBvcnQgdHlwZSBJVG9rZW5NYXRjaGVyIGZyb20gJy4vSVRva2VuTWF0Y2hlci5qcydcbmltcG9ydCB7IHR5cGUgVG9rZW4sIFRva2VuVHlwZSB9IGZyb20gJy4vUGFyc2VyLmpzJ1xuXG5jb25zdCBESUFMRUNUX0RJQ1Q6IHsgW2tleTogc3RyaW5nXTogRGlhbGVjdCB9ID0gRElBTEVDVFNcbmNvbnN0IERFRkFVTFRfRE9DX1NUUklOR19TRVBBUkFUT1IgPSAvXihgYGBbYF0qKSguKikvXG5cbmZ1bmN0aW9uIGFkZEtleXdvcmRUeXBlTWFwcGluZ3MoXG4gIGg6IHsgW2tleTogc3RyaW5nXTogU3RlcEtleXdvcmRUeXBlW10gfSxcbiAga2V5d29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdLFxuICBrZXl3b3JkVHlwZTogU3RlcEtleXdvcmRUeXBlXG4pIHtcbiAgZm9yIChjb25zdCBrIG9mIGtleXdvcmRzKSB7XG4gICAgaWYgKCEoayBpbiBoKSkge1xuICAgICAgaFtrXSA9IFtdIGFzIFN0ZXBLZXl3b3JkVHlwZVtdXG4gICAgfVxuICAgIGhba10ucHVzaChrZXl3b3JkVHlwZSlcbiAgfVxufVxuXG5leHBvcnQgZGVmYXVsdCBjbGFzcyBHaGVya2luSW5NYXJrZG93blRva2VuTWF0Y2hlciBpbXBsZW1lbnRzIElUb2tlbk1hdGNoZXI8VG9rZW5UeXBlPiB7XG4gIHByaXZhdGUgZGlhbGVjdDogRGlhbGVjdFxuICBwcml2YXRlIGRpYWxlY3ROYW1lOiBzdHJpbmdcbiAgcHJpdmF0ZSByZWFkb25seSBub25TdGFyU3RlcEtleXdvcmRzOiBzdHJpbmdbXVxuICBwcml2YXRlIHJlYWRvbmx5IHN0ZXBSZWdleHA6IFJlZ0V4cFxuICBwcml2YXRlIHJlYWRvbmx5IGhlYWRlclJlZ2V4cDogUmVnRXhwXG4gIHByaXZhdGUgYWN0aXZlRG9jU3RyaW5nU2VwYXJhdG9yOiBSZWdFeHBcbiAgcHJpdmF0ZSBpbmRlbnRUb1JlbW92ZTogbnVtYmVyXG4gIHByaXZhdGUgbWF0Y2hlZEZlYXR1cmVMaW5lOiBib29sZWFuXG4gIHByaXZhdGUga2V5d29yZFR5cGVzTWFwOiB7IFtrZXk6IHN0cmluZ106IFN0ZXBLZXl3b3JkVHlwZVtdIH1cblxuICBjb25zdHJ1Y3Rvcihwcml2YXRlIHJlYWRvbmx5IGRlZmF1bHREaWFsZWN0TmFtZTogc3RyaW5nID0gJ2VuJykge1xuICAgIHRoaXMuZGlhbGVjdCA9IERJQUxFQ1RfRElDVFtkZWZhdWx0RGlhbGVjdE5hbWVdXG4gICAgdGhpcy5ub25TdGFyU3RlcEtleXdvcmRzID0gW11cbiAgICAgIC5jb25jYXQodGhpcy5kaWFsZWN0LmdpdmVuKVxuICAgICAgLmNvbmNhdCh0aGlzLmRpYWxlY3Qud2hlbilcbiAgICAgIC5jb25jYXQodGhpcy5kaWFsZWN0LnRoZW4pXG4gICAgICAuY29uY2F0KHRoaXMuZGlhbGVjdC5hbmQpXG4gICAgICAuY29uY2F0KHRoaXMuZGlhbGVjdC5idXQpXG4gICAgICAuZmlsdGVyKCh2YWx1ZSwgaW5kZXgsIHNlbGYpID0+IHZhbHVlICE9PSAnKiAnICYmIHNlbGYuaW5kZXhPZih2YWx1ZSkgPT09IGluZGV4KVxuICAgICAgLnNvcnQoY29tcGFyZVN0ZXBLZXl3b3JkcylcbiAgICB0aGlzLmluaXRpYWxpemVLZXl3b3JkVHlwZXMoKVxuXG4gICAgdGhpcy5zdGVwUmVnZXhwID0gbmV3IFJlZ0V4cChcbiAgICAgIGAke0tleXdvcmRQcmVmaXguQlVMTEVUfSgke3RoaXMubm9uU3RhclN0ZXBLZXl3b3Jkcy5tYXAoZXNjYXBlUmVnRXhwKS5qb2luKCd8Jyl9KWBcbiAgICApXG5cbiAgICBjb25zdCBoZWFkZXJLZXl3b3JkcyA9IFtdXG4gICAgICAuY29uY2F0KHRoaXMuZGlhbGVjdC5mZWF0dXJlKVxuICAgICAgLmNvbmNhdCh0aGlzLmRpYWxlY3QuYmFja2dyb3VuZClcbiAgICAgIC5jb25jYXQodGhpcy5kaWFsZWN0LnJ1bGUpXG4gICAgICAuY29uY2F0KHRoaXMuZGlhbGVjdC5zY2VuYXJpb091dGxpbmUpXG4gICAgICAuY29uY2F0KHRoaXMuZGlhbGVjdC5zY2VuYXJpbylcbiAgICAgIC5jb25jYXQodGhpcy5kaWFsZWN0LmV4YW1wbGVzKVxuICAgICAgLmZpbHRlcigodmFsdWUsIGluZGV4LCBzZWxmKSA9PiBzZWxmLmluZGV4T2YodmFsdWUpID09PSBpbmRleClcblxuICAgIHRoaXMuaGVhZGVyUmVnZXhwID0gbmV3IFJlZ0V4cChcbiAgICAgIGAke0tleXdvcmRQcmVmaXguSEVBREVSfSgke2hlYWRlcktleXdvcmRzLm1hcChlc2NhcGVSZWdFeHApLmpvaW4oJ3wnKX0pYFxuICAgIClcblxuICAgIHRoaXMucmVzZXQoKVxuICB9XG5cbiAgY2hhbmdlRGlhbGVjdChuZXdEaWFsZWN0TmFtZTogc3RyaW5nLCBsb2NhdGlvbj86IExvY2F0aW9uKSB7XG4gICAgY29uc3QgbmV3RGlhbGVjdCA9IERJQUxFQ1RfRElDVFtuZXdEaWFsZWN0TmFtZV1cbiAgICBpZiAoIW5ld0RpYWxlY3QpIHtcbiAgICAgIHRocm93IE5vU3VjaExhbmd1YWdlRXhjZXB0aW9uLmNyZWF0ZShuZXdEaWFsZWN0TmFtZSwgbG9jYXRpb24pXG4gICAgfVxuXG4gICAgdGhpcy5kaWFsZWN0TmFtZSA9IG5ld0RpYWxlY3ROYW1lXG4gICAgdGhpcy5kaWFsZWN0ID0gbmV3RGlhbGVjdFxuICAgIHRoaXMuaW5pdGlhbGl6ZUtleXdvcmRUeXBlcygpXG4gIH1cblxuICBpbml0aWFsaXplS2V5d29yZFR5cGVzKCkge1xuICAgIHRoaXMua2V5d29yZFR5cGVzTWFwID0ge31cbiAgICBhZGRLZXl3b3JkVHlwZU1hcHBpbmdzKHRoaXMua2V5d29yZFR5cGVzTWFwLCB0aGlzLmRpYWxlY3QuZ2l2ZW4sIFN0ZXBLZXl3b3JkVHlwZS5DT05URVhUKVxuICAgIGFkZEtleXdvcmRUeXBlTWFwcGluZ3ModGhpcy5rZXl3b3JkVHlwZXNNYXAsIHRoaXMuZGlhbGVjdC53aGVuLCBTdGVwS2V5d29yZFR5cGUuQUNUSU9OKVxuICAgIGFkZEtleXdvcmRUeXBlTWFwcGluZ3ModGhpcy5rZXl3b3JkVHlwZXNNYXAsIHRoaXMuZGlhbGVjdC50aGVuLCBTdGVwS2V5d29yZFR5cGUuT1VUQ09NRSlcbiAgICBhZGRLZXl3b3JkVHlwZU1hcHBpbmdzKFxuICAgICAgdGhpcy5rZXl3b3JkVHlwZXNNYXAsXG4gICAgICBbXS5jb25jYXQodGhpcy5kaWFsZWN0LmFuZCkuY29uY2F0KHRoaXMuZGlhbGVjdC5idXQpLFxuICAgICAgU3RlcEtleXdvcmRUeXBlLkNPTkpVTkNUSU9OXG4gICAgKVxuICB9XG5cbiAgLy8gV2UndmUgbWFkZSBhIGRlbGliZXJhdGUgY2hvaWNlIG5vdCB0byBzdXBwb3J0IGAjIGxhbmd1YWdlOiBbSVNPIDYzOS0xXWAgaGVhZGVycyBvciBzaW1pbGFyXG4gIC8vIGluIE1hcmtkb3duLiBVc2VycyBzaG91bGQgc3BlY2lmeSBhIGxhbmd1YWdlIGdsb2JhbGx5LiBUaGlzIGNhbiBiZSBkb25lIGluXG4gIC8vIGN1Y3VtYmVyLWpzIHVzaW5nIHRoZSAtLWxhbmd1YWdlIFtJU08gNjM5LTFdIG9wdGlvbi5cbiAgbWF0Y2hfTGFuZ3VhZ2UodG9rZW46IFRva2VuKTogYm9vbGVhbiB7XG4gICAgaWYgKCF0b2tlbikge1xuICAgICAgdGhyb3cgbmV3IEVycm9yKCdubyB0b2tlbicpXG4gICAgfVxuICAgIHJldHVybiBmYWxzZVxuICB9XG5cbiAgbWF0Y2hfRW1wdHkodG9rZW46IFRva2VuKTogYm9vbGVhbiB7XG4gICAgbGV0IHJlc3VsdCA9IGZhbHNlXG4gICAgaWYgKHRva2VuLmxpbmUuaXNFbXB0eSkge1xuICAgICAgcmVzdWx0ID0gdHJ1ZVxuICAgIH1cbiAgICBpZiAoXG4gICAgICAhdGhpcy5tYXRjaF9UYWdMaW5lKHRva2VuKSAmJlxuICAgICAgIXRoaXMubWF0Y2hfRmVhdHVyZUxpbmUodG9rZW4pICYmXG4gICAgICAhdGhpcy5tYXRjaF9TY2VuYXJpb0xpbmUodG9rZW4pICYmXG4gICAgICAhdGhpcy5tYXRjaF9CYWNrZ3JvdW5kTGluZSh0b2tlbikgJiZcbiAgICAgICF0aGlzLm1hdGNoX0V4YW1wbGVzTGluZSh0b2tlbikgJiZcbiAgICAgICF0aGlzLm1hdGNoX1J1bGVMaW5lKHRva2VuKSAmJlxuICAgICAgIXRoaXMubWF0Y2hfVGFibGVSb3codG9rZW4pICYmXG4gICAgICAhdGhpcy5tYXRjaF9Db21tZW50KHRva2VuKSAmJlxuICAgICAgIXRoaXMubWF0Y2hfTGFuZ3VhZ2UodG9rZW4pICYmXG4gICAgICAhdGhpcy5tYXRjaF9Eb2NTdHJpbmdTZXBhcmF0b3IodG9rZW4pICYmXG4gICAgICAhdGhpcy5tYXRjaF9FT0YodG9rZW4pICYmXG4gICAgICAhdGhpcy5tYXRjaF9TdGVwTGluZSh0b2tlbilcbiAgICApIHtcbiAgICAgIC8vIG5ldXRlcmVkXG4gICAgICByZXN1bHQgPSB0cnVlXG4gICAgfVxuXG4gICAgaWYgKHJlc3VsdCkge1xuICAgICAgdG9rZW4ubWF0Y2hlZFR5cGUgPSBUb2tlblR5cGUuRW1wdHlcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuc2V0VG9rZW5NYXRjaGVkKHRva2VuLCBudWxsLCByZXN1bHQpXG4gIH1cblxuICBtYXRjaF9PdGhlcih0b2tlbjogVG9rZW4pOiBib29sZWFuIHtcbiAgICBjb25zdCB0ZXh0ID0gdG9rZW4ubGluZS5nZXRMaW5lVGV4dCh0aGlzLmluZGVudFRvUmVtb3ZlKSAvLyB0YWtlIHRoZSBlbnRpcmUgbGluZSwgZXhjZXB0IHJlbW92aW5nIERvY1N0cmluZyBpbmRlbnRzXG4gICAgdG9rZW4ubWF0Y2hlZFR5cGUgPSBUb2tlblR5cGUuT3RoZXJcbiAgICB0b2tlbi5tYXRjaGVkVGV4dCA9IHRleHRcbiAgICB0b2tlbi5tYXRjaGVkSW5kZW50ID0gMFxuICAgIHJldHVybiB0aGlzLnNldFRva2VuTWF0Y2hlZCh0b2tlbiwgbnVsbCwgdHJ1ZSlcbiAgfVxuXG4gIG1hdGNoX0NvbW1lbnQodG9rZW46IFRva2VuKTogYm9vbGVhbiB7XG4gICAgbGV0IHJlc3VsdCA9IGZhbHNlXG4gICAgaWYgKHRva2VuLmxpbmUuc3RhcnRzV2l0aCgnfCcpKSB7XG4gICAgICBjb25zdCB0YWJsZUNlbGxzID0gdG9rZW4ubGluZS5nZXRUYWJsZUNlbGxzKClcbiAgICAgIGlmICh0aGlzLmlzR2ZtVGFibGVTZXBhcmF0b3IodGFibGVDZWxscykpIHtcbiAgICAgICAgcmVzdWx0ID0gdHJ1ZVxuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gdGhpcy5zZXRUb2tlbk1hdGNoZWQodG9rZW4sIG51bGwsIHJlc3VsdClcbiAgfVxuXG4gIG1hdGNoX0RvY1N0cmluZ1NlcGFyYXRvcih0b2tlbjogVG9rZW4pIHtcbiAgICBjb25zdCBtYXRjaCA9IHRva2VuLmxpbmUudHJpbW1lZExpbmVUZXh0Lm1hdGNoKHRoaXMuYWN0aXZlRG9jU3RyaW5nU2VwYXJhdG9yKVxuICAgIGNvbnN0IFssIG5ld1NlcGFyYXRvciwgbWVkaWFUeXBlXSA9IG1hdGNoIHx8IFtdXG4gICAgbGV0IHJlc3VsdCA9IGZhbHNlXG4gICAgaWYgKG5ld1NlcGFyYXRvcikge1xuICAgICAgaWYgKHRoaXMuYWN0aXZlRG9jU3RyaW5nU2VwYXJhdG9yID09PSBERUZBVUxUX0RPQ19TVFJJTkdfU0VQQVJBVE9SKSB7XG4gICAgICAgIHRoaXMuYWN0aXZlRG9jU3RyaW5nU2VwYXJhdG9yID0gbmV3IFJlZ0V4cChgXigke25ld1NlcGFyYXRvcn0pJGApXG4gICAgICAgIHRoaXMuaW5kZW50VG9SZW1vdmUgPSB0b2tlbi5saW5lLmluZGVudFxuICAgICAgfSBlbHNlIHtcbiAgICAgICAgdGhpcy5hY3RpdmVEb2NTdHJpbmdTZXBhcmF0b3IgPSBERUZBVUxUX0RPQ19TVFJJTkdfU0VQQVJBVE9SXG4gICAgICB9XG5cbiAgICAgIHRva2VuLm1hdGNoZWRLZXl3b3JkID0gbmV3U2VwYXJhdG9yXG4gICAgICB0b2tlbi5tYXRjaGVkVHlwZSA9IFRva2VuVHlwZS5Eb2NTdHJpbmdTZXBhcmF0b3JcbiAgICAgIHRva2VuLm1hdGNoZWRUZXh0ID0gbWVkaWFUeXBlIHx8ICcnXG5cbiAgICAgIHJlc3VsdCA9IHRydWVcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuc2V0VG9rZW5NYXRjaGVkKHRva2VuLCBudWxsLCByZXN1bHQpXG4gIH1cblxuICBtYXRjaF9FT0YodG9rZW46IFRva2VuKTogYm9vbGVhbiB7XG4gICAgbGV0IHJlc3VsdCA9IGZhbHNlXG4gICAgaWYgKHRva2VuLmlzRW9mKSB7XG4gICAgICB0b2tlbi5tYXRjaGVkVHlwZSA9IFRva2VuVHlwZS5FT0ZcbiAgICAgIHJlc3VsdCA9IHRydWVcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuc2V0VG9rZW5NYXRjaGVkKHRva2VuLCBudWxsLCByZXN1bHQpXG4gIH1cblxuICBtYXRjaF9GZWF0dXJlTGluZSh0b2tlbjogVG9rZW4pOiBib29sZWFuIHtcbiAgICBpZiAodGhpcy5tYXRjaGVkRmVhdHVyZUxpbmUpIHtcbiAgICAgIHJldHVybiB0aGlzLnNldFRva2VuTWF0Y2hlZCh0b2tlbiwgbnVsbCwgZmFsc2UpXG4gICAgfVxuICAgIC8vIFdlIGZpcnN0IHRyeSB0byBtYXRjaCBcIiMgRmVhdHVyZTogYmxhaFwiXG4gICAgbGV0IHJlc3VsdCA9IHRoaXMubWF0Y2hUaXRsZUxpbmUoXG4gICAgICBLZXl3b3JkUHJlZml4LkhFQURFUixcbiAgICAgIHRoaXMuZGlhbGVjdC5mZWF0dXJlLFxuICAgICAgJzonLFxuICAgICAgdG9rZW4sXG4gICAgICBUb2tlblR5cGUuRmVhdHVyZUxpbmVcbiAgICApXG4gICAgLy8gSWYgd2UgZGlkbid0IG1hdGNoIFwiIyBGZWF0dXJlOiBibGFoXCIsIHdlIHN0aWxsIG1hdGNoIHRoaXMgbGluZVxuICAgIC8vIGFzIGEgRmVhdHVyZUxpbmUuXG4gICAgLy8gVGhlIHJlYXNvbiBmb3IgdGhpcyBpcyB0aGF0IHVzZXJzIG1heSBub3Qgd2FudCB0byBiZSBjb25zdHJhaW5lZCBieSBoYXZpbmcgdGhpcyBhcyB0aGVpciBmaXN0IGxpbmUuXG4gICAgaWYgKCFyZXN1bHQpIHtcbiAgICAgIHRva2VuLm1hdGNoZWRUeXBlID0gVG9rZW5UeXBlLkZlYXR1cmVMaW5lXG4gICAgICB0b2tlbi5tYXRjaGVkVGV4dCA9IHRva2VuLmxpbmUudHJpbW1lZExpbmVUZXh0XG4gICAgICByZXN1bHQgPSB0aGlzLnNldFRva2VuTWF0Y2hlZCh0b2tlbiwgbnVsbCwgdHJ1ZSlcbiAgICB9XG4gICAgdGhpcy5tYXRjaGVkRmVhdHVyZUxpbmUgPSByZXN1bHRcbiAgICByZXR1cm4gcmVzdWx0XG4gIH1cblxuICBtYXRjaF9CYWNrZ3JvdW5kTGluZSh0b2tlbjogVG9rZW4pOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5tYXRjaFRpdGxlTGluZShcbiAgICAgIEtleXdvcmRQcmVmaXguSEVBREVSLFxuICAgICAgdGhpcy5kaWFsZWN0LmJhY2tncm91bmQsXG4gICAgICAnOicsXG4gICAgICB0b2tlbixcbiAgICAgIFRva2VuVHlwZS5CYWNrZ3JvdW5kTGluZVxuICAgIClcbiAgfVxuXG4gIG1hdGNoX1J1bGVMaW5lKHRva2VuOiBUb2tlbik6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLm1hdGNoVGl0bGVMaW5lKFxuICAgICAgS2V5d29yZFByZWZpeC5IRUFERVIsXG4gICAgICB0aGlzLmRpYWxlY3QucnVsZSxcbiAgICAgICc6JyxcbiAgICAgIHRva2VuLFxuICAgICAgVG9rZW5UeXBlLlJ1bGVMaW5lXG4gICAgKVxuICB9XG5cbiAgbWF0Y2hfU2NlbmFyaW9MaW5lKHRva2VuOiBUb2tlbik6IGJvb2xlYW4ge1xuICAgIHJldHVybiAoXG4gICAgICB0aGlzLm1hdGNoVGl0bGVMaW5lKFxuICAgICAgICBLZXl3b3JkUHJlZml4LkhFQURFUixcbiAgICAgICAgdGhpcy5kaWFsZWN0LnNjZW5hcmlvLFxuICAgICAgICAnOicsXG4gICAgICAgIHRva2VuLFxuICAgICAgICBUb2tlblR5cGUuU2NlbmFyaW9MaW5lXG4gICAgICApIHx8XG4gICAgICB0aGlzLm1hdGNoVGl0bGVMaW5lKFxuICAgICAgICBLZXl3b3JkUHJlZml4LkhFQURFUixcbiAgICAgICAgdGhpcy5kaWFsZWN0LnNjZW5hcmlvT3V0bGluZSxcbiAgICAgICAgJzonLFxuICAgICAgICB0b2tlbixcbiAgICAgICAgVG9rZW5UeXBlLlNjZW5hcmlvTGluZVxuICAgICAgKVxuICAgIClcbiAgfVxuXG4gIG1hdGNoX0V4YW1wbGVzTGluZSh0b2tlbjogVG9rZW4pOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5tYXRjaFRpdGxlTGluZShcbiAgICAgIEtleXdvcmRQcmVmaXguSEVBREVSLFxuICAgICAgdGhpcy5kaWFsZWN0LmV4YW1wbGVzLFxuICAgICAgJzonLFxuICAgICAgdG9rZW4sXG4gICAgICBUb2tlblR5cGUuRXhhbXBsZXNMaW5lXG4gICAgKVxuICB9XG5cbiAgbWF0Y2hfU3RlcExpbmUodG9rZW46IFRva2VuKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMubWF0Y2hUaXRsZUxpbmUoXG4gICAgICBLZXl3b3JkUHJlZml4LkJVTExFVCxcbiAgICAgIHRoaXMubm9uU3RhclN0ZXBLZXl3b3JkcyxcbiAgICAgICcnLFxuICAgICAgdG9rZW4sXG4gICAgICBUb2tlblR5cGUuU3RlcExpbmVcbiAgICApXG4gIH1cblxuICBtYXRjaFRpdGxlTGluZShcbiAgICBwcmVmaXg6IEtleXdvcmRQcmVmaXgsXG4gICAga2V5d29yZHM6IHJlYWRvbmx5IHN0cmluZ1tdLFxuICAgIGtleXdvcmRTdWZmaXg6ICc6JyB8ICcnLFxuICAgIHRva2VuOiBUb2tlbixcbiAgICBtYXRjaGVkVHlwZTogVG9rZW5UeXBlXG4gICkge1xuICAgIGNvbnN0IHJlZ2V4cCA9IG5ldyBSZWdFeHAoXG4gICAgICBgJHtwcmVmaXh9KCR7a2V5d29yZHMubWFwKGVzY2FwZVJlZ0V4cCkuam9pbignfCcpfSkke2tleXdvcmRTdWZmaXh9KC4qKWBcbiAgICApXG4gICAgY29uc3QgbWF0Y2ggPSB0b2tlbi5saW5lLm1hdGNoKHJlZ2V4cClcbiAgICBsZXQgaW5kZW50ID0gdG9rZW4ubGluZS5pbmRlbnRcbiAgICBsZXQgcmVzdWx0ID0gZmFsc2VcbiAgICBpZiAobWF0Y2gpIHtcbiAgICAgIHRva2VuLm1hdGNoZWRUeXBlID0gbWF0Y2hlZFR5cGVcbiAgICAgIHRva2VuLm1hdGNoZWRLZXl3b3JkID0gbWF0Y2hbMl1cblxuICAgICAgaWYgKG1hdGNoWzJdIGluIHRoaXMua2V5d29yZFR5cGVzTWFwKSB7XG4gICAgICAgIC8vIG9ubHkgc2V0IHRoZSBrZXl3b3JkIHR5cGUgaWYgdGhpcyBpcyBhIHN0ZXAga2V5d29yZFxuICAgICAgICBpZiAodGhpcy5rZXl3b3JkVHlwZXNNYXBbbWF0Y2hbMl1dLmxlbmd0aCA+IDEpIHtcbiAgICAgICAgICB0b2tlbi5tYXRjaGVkS2V5d29yZFR5cGUgPSBTdGVwS2V5d29yZFR5cGUuVU5LTk9XTlxuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIHRva2VuLm1hdGNoZWRLZXl3b3JkVHlwZSA9IHRoaXMua2V5d29yZFR5cGVzTWFwW21hdGNoWzJdXVswXVxuICAgICAgICB9XG4gICAgICB9XG4gICAgICB0b2tlbi5tYXRjaGVkVGV4dCA9IG1hdGNoWzNdLnRyaW0oKVxuICAgICAgaW5kZW50ICs9IG1hdGNoWzFdLmxlbmd0aFxuICAgICAgcmVzdWx0ID0gdHJ1ZVxuICAgIH1cbiAgICByZXR1cm4gdGhpcy5zZXRUb2tlbk1hdGNoZWQodG9rZW4sIGluZGVudCwgcmVzdWx0KVxuICB9XG5cbiAgc2V0VG9rZW5NYXRjaGVkKHRva2VuOiBUb2tlbiwgaW5kZW50OiBudW1iZXIgfCBudWxsLCBtYXRjaGVkOiBib29sZWFuKSB7XG4gICAgdG9rZW4ubWF0Y2hlZEdoZXJraW5EaWFsZWN0ID0gdGhpcy5kaWFsZWN0TmFtZVxuICAgIHRva2VuLm1hdGNoZWRJbmRlbnQgPSBpbmRlbnQgIT09IG51bGwgPyBpbmRlbnQgOiB0b2tlbi5saW5lID09IG51bGwgPyAwIDogdG9rZW4ubGluZS5pbmRlbnRcbiAgICB0b2tlbi5sb2NhdGlvbi5jb2x1bW4gPSB0b2tlbi5tYXRjaGVkSW5kZW50ICsgMVxuICAgIHJldHVybiBtYXRjaGVkXG4gIH1cblxuICBtYXRjaF9UYWJsZVJvdyh0b2tlbjogVG9rZW4pOiBib29sZWFuIHtcbiAgICAvLyBHaGVya2luIHRhYmxlcyBtdXN0IGJlIGluZGVudGVkIDItNSBzcGFjZXMgaW4gb3JkZXIgdG8gYmUgZGlzdGluZ3VpZGVkbiBmcm9tIG5vbi1HaGVya2luIHRhYmxlc1xuICAgIGlmICh0b2tlbi5saW5lLmxpbmVUZXh0Lm1hdGNoKC9eXFxzXFxzXFxzP1xccz9cXHM/XFx8LykpIHtcbiAgICAgIGNvbnN0IHRhYmxlQ2VsbHMgPSB0b2tlbi5saW5lLmdldFRhYmxlQ2VsbHMoKVxuICAgICAgaWYgKHRoaXMuaXNHZm1UYWJsZVNlcGFyYXRvcih0YWJsZUNlbGxzKSkge1xuICAgICAgICByZXR1cm4gZmFsc2VcbiAgICAgIH1cblxuICAgICAgdG9rZW4ubWF0Y2hlZEtleXdvcmQgPSAnfCdcbiAgICAgIHRva2VuLm1hdGNoZWRUeXBlID0gVG9rZW5UeXBlLlRhYmxlUm93XG4gICAgICB0b2tlbi5tYXRjaGVkSXRlbXMgPSB0YWJsZUNlbGxzXG4gICAgICByZXR1cm4gdHJ1ZVxuICAgIH1cbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIHByaXZhdGUgaXNHZm1UYWJsZVNlcGFyYXRvcih0YWJsZUNlbGxzOiByZWFkb25seSBJdGVtW10pOiBib29sZWFuIHtcbiAgICBjb25zdCBzZXBhcmF0b3JWYWx1ZXMgPSB0YWJsZUNlbGxzXG4gICAgICAubWFwKChpdGVtKSA9PiBpdGVtLnRleHQpXG4gICAgICAuZmlsdGVyKCh2YWx1ZSkgPT4gdmFsdWUubWF0Y2goL146Py0rOj8kLykpXG4gICAgcmV0dXJuIHNlcGFyYXRvclZhbHVlcy5sZW5ndGggPiAwXG4gIH1cblxuICBtYXRjaF9UYWdMaW5lKHRva2VuOiBUb2tlbik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHRhZ3M6IEl0ZW1bXSA9IFtdXG4gICAgbGV0IG06IFJlZ0V4cE1hdGNoQXJyYXlcbiAgICBjb25zdCByZSA9IC9gKEBbXmBdKylgL2dcbiAgICBkbyB7XG4gICAgICBtID0gcmUuZXhlYyh0b2tlbi5saW5lLnRyaW1tZWRMaW5lVGV4dClcbiAgICAgIGlmIChtKSB7XG4gICAgICAgIHRhZ3MucHVzaCh7XG4gICAgICAgICAgY29sdW1uOiB0b2tlbi5saW5lLmluZGVudCArIG0uaW5kZXggKyAyLFxuICAgICAgICAgIHRleHQ6IG1bMV0sXG4gICAgICAgIH0pXG4gICAgICB9XG4gICAgfSB3aGlsZSAobSlcblxuICAgIGlmICh0YWdzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgcmV0dXJuIGZhbHNlXG4gICAgfVxuICAgIHRva2VuLm1hdGNoZWRUeXBlID0gVG9rZW5UeXBlLlRhZ0xpbmVcbiAgICB0b2tlbi5tYXRjaGVkSXRlbXMgPSB0YWdzXG4gICAgcmV0dXJuIHRydWVcbiAgfVxuXG4gIHJlc2V0KCk6IHZvaWQge1xuICAgIGlmICh0aGlzLmRpYWxlY3ROYW1lICE9PSB0aGlzLmRlZmF1bHREaWFsZWN0TmFtZSkge1xuICAgICAgdGhpcy5jaGFuZ2VEaWFsZWN0KHRoaXMuZGVmYXVsdERpYWxlY3ROYW1lKVxuICAgIH1cbiAgICB0aGlzLmFjdGl2ZURvY1N0cmluZ1NlcGFyYXRvciA9IERFRkFVTFRfRE9DX1NUUklOR19TRVBBUkFUT1JcbiAgfVxufVxuXG5lbnVtIEtleXdvcmRQcmVmaXgge1xuICAvLyBodHRwczovL3NwZWMuY29tbW9ubWFyay5vcmcvMC4yOS8jYnVsbGV0LWxpc3QtbWFya2VyXG4gIEJVTExFVCA9ICdeKFxcXFxzKlsqKy1dXFxcXHMqKScsXG4gIEhFQURFUiA9ICdeKCN7MSw2fVxcXFxzKScsXG59XG5cbi8vIGh0dHBzOi8vc3RhY2tvdmVyZmxvdy5jb20vcXVlc3Rpb25zLzMxMTUxNTAvaG93LXRvLWVzY2FwZS1yZWd1bGFyLWV4cHJlc3Npb24tc3BlY2lhbC1jaGFyYWN0ZXJzLXVzaW5nLWphdmFzY3JpcHRcbmZ1bmN0aW9uIGVzY2FwZVJlZ0V4cCh0ZXh0OiBzdHJpbmcpIHtcbiAgcmV0dXJuIHRleHQucmVwbGFjZSgvWy1bXFxde30oKSorPy4sXFxcXF4kfCNcXHNdL2csICdcXFxcJCYnKVxufVxuIl19
;// CONCATENATED MODULE: ./node_modules/@cucumber/gherkin/dist/pickles/compile.js

const pickleStepTypeFromKeyword = {
    [messages_StepKeywordType.UNKNOWN]: PickleStepType.UNKNOWN,
    [messages_StepKeywordType.CONTEXT]: PickleStepType.CONTEXT,
    [messages_StepKeywordType.ACTION]: PickleStepType.ACTION,
    [messages_StepKeywordType.OUTCOME]: PickleStepType.OUTCOME,
    [messages_StepKeywordType.CONJUNCTION]: null,
};
function compile_compile(gherkinDocument, uri, newId) {
    const pickles = [];
    if (gherkinDocument.feature == null) {
        return pickles;
    }
    const feature = gherkinDocument.feature;
    const language = feature.language;
    const featureTags = feature.tags;
    let featureBackgroundSteps = [];
    feature.children.forEach((stepsContainer) => {
        if (stepsContainer.background) {
            featureBackgroundSteps = [].concat(stepsContainer.background.steps);
        }
        else if (stepsContainer.rule) {
            compileRule(featureTags, featureBackgroundSteps, stepsContainer.rule, language, pickles, uri, newId);
        }
        else if (stepsContainer.scenario.examples.length === 0) {
            compileScenario(featureTags, featureBackgroundSteps, stepsContainer.scenario, language, pickles, uri, newId);
        }
        else {
            compileScenarioOutline(featureTags, featureBackgroundSteps, stepsContainer.scenario, language, pickles, uri, newId);
        }
    });
    return pickles;
}
function compileRule(featureTags, featureBackgroundSteps, rule, language, pickles, uri, newId) {
    let ruleBackgroundSteps = [].concat(featureBackgroundSteps);
    const tags = [].concat(featureTags).concat(rule.tags);
    rule.children.forEach((stepsContainer) => {
        if (stepsContainer.background) {
            ruleBackgroundSteps = ruleBackgroundSteps.concat(stepsContainer.background.steps);
        }
        else if (stepsContainer.scenario.examples.length === 0) {
            compileScenario(tags, ruleBackgroundSteps, stepsContainer.scenario, language, pickles, uri, newId);
        }
        else {
            compileScenarioOutline(tags, ruleBackgroundSteps, stepsContainer.scenario, language, pickles, uri, newId);
        }
    });
}
function compileScenario(inheritedTags, backgroundSteps, scenario, language, pickles, uri, newId) {
    let lastKeywordType = StepKeywordType.UNKNOWN;
    const steps = [];
    if (scenario.steps.length !== 0) {
        backgroundSteps.forEach((step) => {
            lastKeywordType =
                step.keywordType === StepKeywordType.CONJUNCTION ? lastKeywordType : step.keywordType;
            steps.push(pickleStep(step, [], null, newId, lastKeywordType));
        });
    }
    const tags = [].concat(inheritedTags).concat(scenario.tags);
    scenario.steps.forEach((step) => {
        lastKeywordType =
            step.keywordType === StepKeywordType.CONJUNCTION ? lastKeywordType : step.keywordType;
        steps.push(pickleStep(step, [], null, newId, lastKeywordType));
    });
    const pickle = {
        id: newId(),
        uri,
        location: scenario.location,
        astNodeIds: [scenario.id],
        tags: pickleTags(tags),
        name: scenario.name,
        language,
        steps,
    };
    pickles.push(pickle);
}
function compileScenarioOutline(inheritedTags, backgroundSteps, scenario, language, pickles, uri, newId) {
    scenario.examples
        .filter((e) => e.tableHeader)
        .forEach((examples) => {
        const variableCells = examples.tableHeader.cells;
        examples.tableBody.forEach((valuesRow) => {
            let lastKeywordType = StepKeywordType.UNKNOWN;
            const steps = [];
            if (scenario.steps.length !== 0) {
                backgroundSteps.forEach((step) => {
                    lastKeywordType =
                        step.keywordType === StepKeywordType.CONJUNCTION ? lastKeywordType : step.keywordType;
                    steps.push(pickleStep(step, [], null, newId, lastKeywordType));
                });
            }
            scenario.steps.forEach((scenarioOutlineStep) => {
                lastKeywordType =
                    scenarioOutlineStep.keywordType === StepKeywordType.CONJUNCTION
                        ? lastKeywordType
                        : scenarioOutlineStep.keywordType;
                const step = pickleStep(scenarioOutlineStep, variableCells, valuesRow, newId, lastKeywordType);
                steps.push(step);
            });
            const id = newId();
            const tags = pickleTags([].concat(inheritedTags).concat(scenario.tags).concat(examples.tags));
            pickles.push({
                id,
                uri,
                location: valuesRow.location,
                astNodeIds: [scenario.id, valuesRow.id],
                name: interpolate(scenario.name, variableCells, valuesRow.cells),
                language,
                steps,
                tags,
            });
        });
    });
}
function pickleDocString(argumentIndex, argument, variableCells, valueCells) {
    return {
        argumentIndex,
        content: interpolate(argument.content, variableCells, valueCells),
        mediaType: argument.mediaType
            ? interpolate(argument.mediaType, variableCells, valueCells)
            : undefined,
    };
}
function pickleTable(argumentIndex, argument, variableCells, valueCells) {
    return {
        argumentIndex,
        rows: argument.rows.map((row) => {
            return {
                cells: row.cells.map((cell) => {
                    return {
                        value: interpolate(cell.value, variableCells, valueCells),
                    };
                }),
            };
        }),
    };
}
function createPickleArguments(step, variableCells, valueCells) {
    if (step.dataTable && step.docString) {
        const tableFirst = step.docString.location.line > step.dataTable.location.line;
        return {
            docString: pickleDocString(tableFirst ? 2 : 1, step.docString, variableCells, valueCells),
            dataTable: pickleTable(tableFirst ? 1 : 2, step.dataTable, variableCells, valueCells),
        };
    }
    else if (step.dataTable) {
        return {
            dataTable: pickleTable(undefined, step.dataTable, variableCells, valueCells),
        };
    }
    else if (step.docString) {
        return {
            docString: pickleDocString(undefined, step.docString, variableCells, valueCells),
        };
    }
    return undefined;
}
function interpolate(name, variableCells, valueCells) {
    variableCells.forEach((variableCell, n) => {
        const valueCell = valueCells[n];
        const valuePattern = `<${variableCell.value}>`;
        const escapedPattern = valuePattern.replace(/[-/\\^$*+?.()|[\]{}]/g, '\\$&');
        const regexp = new RegExp(escapedPattern, 'g');
        // JS Specific - dollar sign needs to be escaped with another dollar sign
        // https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String/replace#Specifying_a_string_as_a_parameter
        const replacement = valueCell.value.replace(/\$/g, '$$$$');
        name = name.replace(regexp, replacement);
    });
    return name;
}
function pickleStep(step, variableCells, valuesRow, newId, keywordType) {
    const astNodeIds = [step.id];
    if (valuesRow) {
        astNodeIds.push(valuesRow.id);
    }
    const valueCells = valuesRow ? valuesRow.cells : [];
    return {
        id: newId(),
        text: interpolate(step.text, variableCells, valueCells),
        type: pickleStepTypeFromKeyword[keywordType],
        argument: createPickleArguments(step, variableCells, valueCells),
        astNodeIds: astNodeIds,
    };
}
function pickleTags(tags) {
    return tags.map(pickleTag);
}
function pickleTag(tag) {
    return {
        name: tag.name,
        astNodeId: tag.id,
    };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY29tcGlsZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9waWNrbGVzL2NvbXBpbGUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQVNMLGNBQWMsRUFNZCxlQUFlLEdBSWhCLE1BQU0sb0JBQW9CLENBQUE7QUFFM0IsTUFBTSx5QkFBeUIsR0FBaUQ7SUFDOUUsQ0FBQyxlQUFlLENBQUMsT0FBTyxDQUFDLEVBQUUsY0FBYyxDQUFDLE9BQU87SUFDakQsQ0FBQyxlQUFlLENBQUMsT0FBTyxDQUFDLEVBQUUsY0FBYyxDQUFDLE9BQU87SUFDakQsQ0FBQyxlQUFlLENBQUMsTUFBTSxDQUFDLEVBQUUsY0FBYyxDQUFDLE1BQU07SUFDL0MsQ0FBQyxlQUFlLENBQUMsT0FBTyxDQUFDLEVBQUUsY0FBYyxDQUFDLE9BQU87SUFDakQsQ0FBQyxlQUFlLENBQUMsV0FBVyxDQUFDLEVBQUUsSUFBSTtDQUNwQyxDQUFBO0FBRUQsTUFBTSxDQUFDLE9BQU8sVUFBVSxPQUFPLENBQzdCLGVBQWdDLEVBQ2hDLEdBQVcsRUFDWCxLQUF3QjtJQUV4QixNQUFNLE9BQU8sR0FBYSxFQUFFLENBQUE7SUFFNUIsSUFBSSxlQUFlLENBQUMsT0FBTyxJQUFJLElBQUksRUFBRSxDQUFDO1FBQ3BDLE9BQU8sT0FBTyxDQUFBO0lBQ2hCLENBQUM7SUFFRCxNQUFNLE9BQU8sR0FBRyxlQUFlLENBQUMsT0FBTyxDQUFBO0lBQ3ZDLE1BQU0sUUFBUSxHQUFHLE9BQU8sQ0FBQyxRQUFRLENBQUE7SUFDakMsTUFBTSxXQUFXLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQTtJQUNoQyxJQUFJLHNCQUFzQixHQUFXLEVBQUUsQ0FBQTtJQUV2QyxPQUFPLENBQUMsUUFBUSxDQUFDLE9BQU8sQ0FBQyxDQUFDLGNBQWMsRUFBRSxFQUFFO1FBQzFDLElBQUksY0FBYyxDQUFDLFVBQVUsRUFBRSxDQUFDO1lBQzlCLHNCQUFzQixHQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsY0FBYyxDQUFDLFVBQVUsQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUNyRSxDQUFDO2FBQU0sSUFBSSxjQUFjLENBQUMsSUFBSSxFQUFFLENBQUM7WUFDL0IsV0FBVyxDQUNULFdBQVcsRUFDWCxzQkFBc0IsRUFDdEIsY0FBYyxDQUFDLElBQUksRUFDbkIsUUFBUSxFQUNSLE9BQU8sRUFDUCxHQUFHLEVBQ0gsS0FBSyxDQUNOLENBQUE7UUFDSCxDQUFDO2FBQU0sSUFBSSxjQUFjLENBQUMsUUFBUSxDQUFDLFFBQVEsQ0FBQyxNQUFNLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDekQsZUFBZSxDQUNiLFdBQVcsRUFDWCxzQkFBc0IsRUFDdEIsY0FBYyxDQUFDLFFBQVEsRUFDdkIsUUFBUSxFQUNSLE9BQU8sRUFDUCxHQUFHLEVBQ0gsS0FBSyxDQUNOLENBQUE7UUFDSCxDQUFDO2FBQU0sQ0FBQztZQUNOLHNCQUFzQixDQUNwQixXQUFXLEVBQ1gsc0JBQXNCLEVBQ3RCLGNBQWMsQ0FBQyxRQUFRLEVBQ3ZCLFFBQVEsRUFDUixPQUFPLEVBQ1AsR0FBRyxFQUNILEtBQUssQ0FDTixDQUFBO1FBQ0gsQ0FBQztJQUNILENBQUMsQ0FBQyxDQUFBO0lBQ0YsT0FBTyxPQUFPLENBQUE7QUFDaEIsQ0FBQztBQUVELFNBQVMsV0FBVyxDQUNsQixXQUEyQixFQUMzQixzQkFBdUMsRUFDdkMsSUFBVSxFQUNWLFFBQWdCLEVBQ2hCLE9BQWlCLEVBQ2pCLEdBQVcsRUFDWCxLQUF3QjtJQUV4QixJQUFJLG1CQUFtQixHQUFHLEVBQUUsQ0FBQyxNQUFNLENBQUMsc0JBQXNCLENBQUMsQ0FBQTtJQUUzRCxNQUFNLElBQUksR0FBRyxFQUFFLENBQUMsTUFBTSxDQUFDLFdBQVcsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7SUFFckQsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLENBQUMsQ0FBQyxjQUFjLEVBQUUsRUFBRTtRQUN2QyxJQUFJLGNBQWMsQ0FBQyxVQUFVLEVBQUUsQ0FBQztZQUM5QixtQkFBbUIsR0FBRyxtQkFBbUIsQ0FBQyxNQUFNLENBQUMsY0FBYyxDQUFDLFVBQVUsQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUNuRixDQUFDO2FBQU0sSUFBSSxjQUFjLENBQUMsUUFBUSxDQUFDLFFBQVEsQ0FBQyxNQUFNLEtBQUssQ0FBQyxFQUFFLENBQUM7WUFDekQsZUFBZSxDQUNiLElBQUksRUFDSixtQkFBbUIsRUFDbkIsY0FBYyxDQUFDLFFBQVEsRUFDdkIsUUFBUSxFQUNSLE9BQU8sRUFDUCxHQUFHLEVBQ0gsS0FBSyxDQUNOLENBQUE7UUFDSCxDQUFDO2FBQU0sQ0FBQztZQUNOLHNCQUFzQixDQUNwQixJQUFJLEVBQ0osbUJBQW1CLEVBQ25CLGNBQWMsQ0FBQyxRQUFRLEVBQ3ZCLFFBQVEsRUFDUixPQUFPLEVBQ1AsR0FBRyxFQUNILEtBQUssQ0FDTixDQUFBO1FBQ0gsQ0FBQztJQUNILENBQUMsQ0FBQyxDQUFBO0FBQ0osQ0FBQztBQUVELFNBQVMsZUFBZSxDQUN0QixhQUE2QixFQUM3QixlQUFnQyxFQUNoQyxRQUFrQixFQUNsQixRQUFnQixFQUNoQixPQUFpQixFQUNqQixHQUFXLEVBQ1gsS0FBd0I7SUFFeEIsSUFBSSxlQUFlLEdBQUcsZUFBZSxDQUFDLE9BQU8sQ0FBQTtJQUM3QyxNQUFNLEtBQUssR0FBRyxFQUFrQixDQUFBO0lBRWhDLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQyxFQUFFLENBQUM7UUFDaEMsZUFBZSxDQUFDLE9BQU8sQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFO1lBQy9CLGVBQWU7Z0JBQ2IsSUFBSSxDQUFDLFdBQVcsS0FBSyxlQUFlLENBQUMsV0FBVyxDQUFDLENBQUMsQ0FBQyxlQUFlLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxXQUFXLENBQUE7WUFDdkYsS0FBSyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLGVBQWUsQ0FBQyxDQUFDLENBQUE7UUFDaEUsQ0FBQyxDQUFDLENBQUE7SUFDSixDQUFDO0lBRUQsTUFBTSxJQUFJLEdBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxhQUFhLENBQUMsQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFBO0lBRTNELFFBQVEsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUU7UUFDOUIsZUFBZTtZQUNiLElBQUksQ0FBQyxXQUFXLEtBQUssZUFBZSxDQUFDLFdBQVcsQ0FBQyxDQUFDLENBQUMsZUFBZSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsV0FBVyxDQUFBO1FBQ3ZGLEtBQUssQ0FBQyxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksRUFBRSxFQUFFLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxlQUFlLENBQUMsQ0FBQyxDQUFBO0lBQ2hFLENBQUMsQ0FBQyxDQUFBO0lBRUYsTUFBTSxNQUFNLEdBQVc7UUFDckIsRUFBRSxFQUFFLEtBQUssRUFBRTtRQUNYLEdBQUc7UUFDSCxRQUFRLEVBQUUsUUFBUSxDQUFDLFFBQVE7UUFDM0IsVUFBVSxFQUFFLENBQUMsUUFBUSxDQUFDLEVBQUUsQ0FBQztRQUN6QixJQUFJLEVBQUUsVUFBVSxDQUFDLElBQUksQ0FBQztRQUN0QixJQUFJLEVBQUUsUUFBUSxDQUFDLElBQUk7UUFDbkIsUUFBUTtRQUNSLEtBQUs7S0FDTixDQUFBO0lBQ0QsT0FBTyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQTtBQUN0QixDQUFDO0FBRUQsU0FBUyxzQkFBc0IsQ0FDN0IsYUFBNkIsRUFDN0IsZUFBZ0MsRUFDaEMsUUFBa0IsRUFDbEIsUUFBZ0IsRUFDaEIsT0FBaUIsRUFDakIsR0FBVyxFQUNYLEtBQXdCO0lBRXhCLFFBQVEsQ0FBQyxRQUFRO1NBQ2QsTUFBTSxDQUFDLENBQUMsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsV0FBVyxDQUFDO1NBQzVCLE9BQU8sQ0FBQyxDQUFDLFFBQVEsRUFBRSxFQUFFO1FBQ3BCLE1BQU0sYUFBYSxHQUFHLFFBQVEsQ0FBQyxXQUFXLENBQUMsS0FBSyxDQUFBO1FBQ2hELFFBQVEsQ0FBQyxTQUFTLENBQUMsT0FBTyxDQUFDLENBQUMsU0FBUyxFQUFFLEVBQUU7WUFDdkMsSUFBSSxlQUFlLEdBQUcsZUFBZSxDQUFDLE9BQU8sQ0FBQTtZQUM3QyxNQUFNLEtBQUssR0FBRyxFQUFrQixDQUFBO1lBQ2hDLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQyxFQUFFLENBQUM7Z0JBQ2hDLGVBQWUsQ0FBQyxPQUFPLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRTtvQkFDL0IsZUFBZTt3QkFDYixJQUFJLENBQUMsV0FBVyxLQUFLLGVBQWUsQ0FBQyxXQUFXLENBQUMsQ0FBQyxDQUFDLGVBQWUsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLFdBQVcsQ0FBQTtvQkFDdkYsS0FBSyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLGVBQWUsQ0FBQyxDQUFDLENBQUE7Z0JBQ2hFLENBQUMsQ0FBQyxDQUFBO1lBQ0osQ0FBQztZQUVELFFBQVEsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsbUJBQW1CLEVBQUUsRUFBRTtnQkFDN0MsZUFBZTtvQkFDYixtQkFBbUIsQ0FBQyxXQUFXLEtBQUssZUFBZSxDQUFDLFdBQVc7d0JBQzdELENBQUMsQ0FBQyxlQUFlO3dCQUNqQixDQUFDLENBQUMsbUJBQW1CLENBQUMsV0FBVyxDQUFBO2dCQUNyQyxNQUFNLElBQUksR0FBRyxVQUFVLENBQ3JCLG1CQUFtQixFQUNuQixhQUFhLEVBQ2IsU0FBUyxFQUNULEtBQUssRUFDTCxlQUFlLENBQ2hCLENBQUE7Z0JBQ0QsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtZQUNsQixDQUFDLENBQUMsQ0FBQTtZQUVGLE1BQU0sRUFBRSxHQUFHLEtBQUssRUFBRSxDQUFBO1lBQ2xCLE1BQU0sSUFBSSxHQUFHLFVBQVUsQ0FDckIsRUFBRSxDQUFDLE1BQU0sQ0FBQyxhQUFhLENBQUMsQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDLE1BQU0sQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQ3JFLENBQUE7WUFFRCxPQUFPLENBQUMsSUFBSSxDQUFDO2dCQUNYLEVBQUU7Z0JBQ0YsR0FBRztnQkFDSCxRQUFRLEVBQUUsU0FBUyxDQUFDLFFBQVE7Z0JBQzVCLFVBQVUsRUFBRSxDQUFDLFFBQVEsQ0FBQyxFQUFFLEVBQUUsU0FBUyxDQUFDLEVBQUUsQ0FBQztnQkFDdkMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLGFBQWEsRUFBRSxTQUFTLENBQUMsS0FBSyxDQUFDO2dCQUNoRSxRQUFRO2dCQUNSLEtBQUs7Z0JBQ0wsSUFBSTthQUNMLENBQUMsQ0FBQTtRQUNKLENBQUMsQ0FBQyxDQUFBO0lBQ0osQ0FBQyxDQUFDLENBQUE7QUFDTixDQUFDO0FBRUQsU0FBUyxlQUFlLENBQ3RCLGFBQXFCLEVBQ3JCLFFBQW1CLEVBQ25CLGFBQW1DLEVBQ25DLFVBQWdDO0lBRWhDLE9BQU87UUFDTCxhQUFhO1FBQ2IsT0FBTyxFQUFFLFdBQVcsQ0FBQyxRQUFRLENBQUMsT0FBTyxFQUFFLGFBQWEsRUFBRSxVQUFVLENBQUM7UUFDakUsU0FBUyxFQUFFLFFBQVEsQ0FBQyxTQUFTO1lBQzNCLENBQUMsQ0FBQyxXQUFXLENBQUMsUUFBUSxDQUFDLFNBQVMsRUFBRSxhQUFhLEVBQUUsVUFBVSxDQUFDO1lBQzVELENBQUMsQ0FBQyxTQUFTO0tBQ2QsQ0FBQTtBQUNILENBQUM7QUFFRCxTQUFTLFdBQVcsQ0FDbEIsYUFBcUIsRUFDckIsUUFBbUIsRUFDbkIsYUFBbUMsRUFDbkMsVUFBZ0M7SUFFaEMsT0FBTztRQUNMLGFBQWE7UUFDYixJQUFJLEVBQUUsUUFBUSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLEVBQUUsRUFBRTtZQUM5QixPQUFPO2dCQUNMLEtBQUssRUFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFO29CQUM1QixPQUFPO3dCQUNMLEtBQUssRUFBRSxXQUFXLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxhQUFhLEVBQUUsVUFBVSxDQUFDO3FCQUMxRCxDQUFBO2dCQUNILENBQUMsQ0FBQzthQUNILENBQUE7UUFDSCxDQUFDLENBQUM7S0FDSCxDQUFBO0FBQ0gsQ0FBQztBQUVELFNBQVMscUJBQXFCLENBQzVCLElBQVUsRUFDVixhQUFtQyxFQUNuQyxVQUFnQztJQUVoQyxJQUFJLElBQUksQ0FBQyxTQUFTLElBQUksSUFBSSxDQUFDLFNBQVMsRUFBRSxDQUFDO1FBQ3JDLE1BQU0sVUFBVSxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsUUFBUSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUE7UUFDOUUsT0FBTztZQUNMLFNBQVMsRUFBRSxlQUFlLENBQUMsVUFBVSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxFQUFFLGFBQWEsRUFBRSxVQUFVLENBQUM7WUFDekYsU0FBUyxFQUFFLFdBQVcsQ0FBQyxVQUFVLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEVBQUUsYUFBYSxFQUFFLFVBQVUsQ0FBQztTQUN0RixDQUFBO0lBQ0gsQ0FBQztTQUFNLElBQUksSUFBSSxDQUFDLFNBQVMsRUFBRSxDQUFDO1FBQzFCLE9BQU87WUFDTCxTQUFTLEVBQUUsV0FBVyxDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsU0FBUyxFQUFFLGFBQWEsRUFBRSxVQUFVLENBQUM7U0FDN0UsQ0FBQTtJQUNILENBQUM7U0FBTSxJQUFJLElBQUksQ0FBQyxTQUFTLEVBQUUsQ0FBQztRQUMxQixPQUFPO1lBQ0wsU0FBUyxFQUFFLGVBQWUsQ0FBQyxTQUFTLEVBQUUsSUFBSSxDQUFDLFNBQVMsRUFBRSxhQUFhLEVBQUUsVUFBVSxDQUFDO1NBQ2pGLENBQUE7SUFDSCxDQUFDO0lBRUQsT0FBTyxTQUFTLENBQUE7QUFDbEIsQ0FBQztBQUVELFNBQVMsV0FBVyxDQUNsQixJQUFZLEVBQ1osYUFBbUMsRUFDbkMsVUFBZ0M7SUFFaEMsYUFBYSxDQUFDLE9BQU8sQ0FBQyxDQUFDLFlBQVksRUFBRSxDQUFDLEVBQUUsRUFBRTtRQUN4QyxNQUFNLFNBQVMsR0FBRyxVQUFVLENBQUMsQ0FBQyxDQUFDLENBQUE7UUFDL0IsTUFBTSxZQUFZLEdBQUcsSUFBSSxZQUFZLENBQUMsS0FBSyxHQUFHLENBQUE7UUFDOUMsTUFBTSxjQUFjLEdBQUcsWUFBWSxDQUFDLE9BQU8sQ0FBQyx1QkFBdUIsRUFBRSxNQUFNLENBQUMsQ0FBQTtRQUM1RSxNQUFNLE1BQU0sR0FBRyxJQUFJLE1BQU0sQ0FBQyxjQUFjLEVBQUUsR0FBRyxDQUFDLENBQUE7UUFDOUMseUVBQXlFO1FBQ3pFLHFJQUFxSTtRQUNySSxNQUFNLFdBQVcsR0FBRyxTQUFTLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUE7UUFDMUQsSUFBSSxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxFQUFFLFdBQVcsQ0FBQyxDQUFBO0lBQzFDLENBQUMsQ0FBQyxDQUFBO0lBQ0YsT0FBTyxJQUFJLENBQUE7QUFDYixDQUFDO0FBRUQsU0FBUyxVQUFVLENBQ2pCLElBQVUsRUFDVixhQUFtQyxFQUNuQyxTQUEwQixFQUMxQixLQUF3QixFQUN4QixXQUE0QjtJQUU1QixNQUFNLFVBQVUsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQTtJQUM1QixJQUFJLFNBQVMsRUFBRSxDQUFDO1FBQ2QsVUFBVSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsRUFBRSxDQUFDLENBQUE7SUFDL0IsQ0FBQztJQUNELE1BQU0sVUFBVSxHQUFHLFNBQVMsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFBO0lBRW5ELE9BQU87UUFDTCxFQUFFLEVBQUUsS0FBSyxFQUFFO1FBQ1gsSUFBSSxFQUFFLFdBQVcsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLGFBQWEsRUFBRSxVQUFVLENBQUM7UUFDdkQsSUFBSSxFQUFFLHlCQUF5QixDQUFDLFdBQVcsQ0FBQztRQUM1QyxRQUFRLEVBQUUscUJBQXFCLENBQUMsSUFBSSxFQUFFLGFBQWEsRUFBRSxVQUFVLENBQUM7UUFDaEUsVUFBVSxFQUFFLFVBQVU7S0FDdkIsQ0FBQTtBQUNILENBQUM7QUFFRCxTQUFTLFVBQVUsQ0FBQyxJQUFXO0lBQzdCLE9BQU8sSUFBSSxDQUFDLEdBQUcsQ0FBQyxTQUFTLENBQUMsQ0FBQTtBQUM1QixDQUFDO0FBRUQsU0FBUyxTQUFTLENBQUMsR0FBUTtJQUN6QixPQUFPO1FBQ0wsSUFBSSxFQUFFLEdBQUcsQ0FBQyxJQUFJO1FBQ2QsU0FBUyxFQUFFLEdBQUcsQ0FBQyxFQUFFO0tBQ2xCLENBQUE7QUFDSCxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHtcbiAgdHlwZSBEYXRhVGFibGUsXG4gIHR5cGUgRG9jU3RyaW5nLFxuICB0eXBlIEdoZXJraW5Eb2N1bWVudCxcbiAgdHlwZSBJZEdlbmVyYXRvcixcbiAgdHlwZSBQaWNrbGUsXG4gIHR5cGUgUGlja2xlRG9jU3RyaW5nLFxuICB0eXBlIFBpY2tsZVN0ZXAsXG4gIHR5cGUgUGlja2xlU3RlcEFyZ3VtZW50LFxuICBQaWNrbGVTdGVwVHlwZSxcbiAgdHlwZSBQaWNrbGVUYWJsZSxcbiAgdHlwZSBQaWNrbGVUYWcsXG4gIHR5cGUgUnVsZSxcbiAgdHlwZSBTY2VuYXJpbyxcbiAgdHlwZSBTdGVwLFxuICBTdGVwS2V5d29yZFR5cGUsXG4gIHR5cGUgVGFibGVDZWxsLFxuICB0eXBlIFRhYmxlUm93LFxuICB0eXBlIFRhZyxcbn0gZnJvbSAnQGN1Y3VtYmVyL21lc3NhZ2VzJ1xuXG5jb25zdCBwaWNrbGVTdGVwVHlwZUZyb21LZXl3b3JkOiB7IFtrZXkgaW4gU3RlcEtleXdvcmRUeXBlXTogUGlja2xlU3RlcFR5cGUgfSA9IHtcbiAgW1N0ZXBLZXl3b3JkVHlwZS5VTktOT1dOXTogUGlja2xlU3RlcFR5cGUuVU5LTk9XTixcbiAgW1N0ZXBLZXl3b3JkVHlwZS5DT05URVhUXTogUGlja2xlU3RlcFR5cGUuQ09OVEVYVCxcbiAgW1N0ZXBLZXl3b3JkVHlwZS5BQ1RJT05dOiBQaWNrbGVTdGVwVHlwZS5BQ1RJT04sXG4gIFtTdGVwS2V5d29yZFR5cGUuT1VUQ09NRV06IFBpY2tsZVN0ZXBUeXBlLk9VVENPTUUsXG4gIFtTdGVwS2V5d29yZFR5cGUuQ09OSlVOQ1RJT05dOiBudWxsLFxufVxuXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBjb21waWxlKFxuICBnaGVya2luRG9jdW1lbnQ6IEdoZXJraW5Eb2N1bWVudCxcbiAgdXJpOiBzdHJpbmcsXG4gIG5ld0lkOiBJZEdlbmVyYXRvci5OZXdJZFxuKTogcmVhZG9ubHkgUGlja2xlW10ge1xuICBjb25zdCBwaWNrbGVzOiBQaWNrbGVbXSA9IFtdXG5cbiAgaWYgKGdoZXJraW5Eb2N1bWVudC5mZWF0dXJlID09IG51bGwpIHtcbiAgICByZXR1cm4gcGlja2xlc1xuICB9XG5cbiAgY29uc3QgZmVhdHVyZSA9IGdoZXJraW5Eb2N1bWVudC5mZWF0dXJlXG4gIGNvbnN0IGxhbmd1YWdlID0gZmVhdHVyZS5sYW5ndWFnZVxuICBjb25zdCBmZWF0dXJlVGFncyA9IGZlYXR1cmUudGFnc1xuICBsZXQgZmVhdHVyZUJhY2tncm91bmRTdGVwczogU3RlcFtdID0gW11cblxuICBmZWF0dXJlLmNoaWxkcmVuLmZvckVhY2goKHN0ZXBzQ29udGFpbmVyKSA9PiB7XG4gICAgaWYgKHN0ZXBzQ29udGFpbmVyLmJhY2tncm91bmQpIHtcbiAgICAgIGZlYXR1cmVCYWNrZ3JvdW5kU3RlcHMgPSBbXS5jb25jYXQoc3RlcHNDb250YWluZXIuYmFja2dyb3VuZC5zdGVwcylcbiAgICB9IGVsc2UgaWYgKHN0ZXBzQ29udGFpbmVyLnJ1bGUpIHtcbiAgICAgIGNvbXBpbGVSdWxlKFxuICAgICAgICBmZWF0dXJlVGFncyxcbiAgICAgICAgZmVhdHVyZUJhY2tncm91bmRTdGVwcyxcbiAgICAgICAgc3RlcHNDb250YWluZXIucnVsZSxcbiAgICAgICAgbGFuZ3VhZ2UsXG4gICAgICAgIHBpY2tsZXMsXG4gICAgICAgIHVyaSxcbiAgICAgICAgbmV3SWRcbiAgICAgIClcbiAgICB9IGVsc2UgaWYgKHN0ZXBzQ29udGFpbmVyLnNjZW5hcmlvLmV4YW1wbGVzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgY29tcGlsZVNjZW5hcmlvKFxuICAgICAgICBmZWF0dXJlVGFncyxcbiAgICAgICAgZmVhdHVyZUJhY2tncm91bmRTdGVwcyxcbiAgICAgICAgc3RlcHNDb250YWluZXIuc2NlbmFyaW8sXG4gICAgICAgIGxhbmd1YWdlLFxuICAgICAgICBwaWNrbGVzLFxuICAgICAgICB1cmksXG4gICAgICAgIG5ld0lkXG4gICAgICApXG4gICAgfSBlbHNlIHtcbiAgICAgIGNvbXBpbGVTY2VuYXJpb091dGxpbmUoXG4gICAgICAgIGZlYXR1cmVUYWdzLFxuICAgICAgICBmZWF0dXJlQmFja2dyb3VuZFN0ZXBzLFxuICAgICAgICBzdGVwc0NvbnRhaW5lci5zY2VuYXJpbyxcbiAgICAgICAgbGFuZ3VhZ2UsXG4gICAgICAgIHBpY2tsZXMsXG4gICAgICAgIHVyaSxcbiAgICAgICAgbmV3SWRcbiAgICAgIClcbiAgICB9XG4gIH0pXG4gIHJldHVybiBwaWNrbGVzXG59XG5cbmZ1bmN0aW9uIGNvbXBpbGVSdWxlKFxuICBmZWF0dXJlVGFnczogcmVhZG9ubHkgVGFnW10sXG4gIGZlYXR1cmVCYWNrZ3JvdW5kU3RlcHM6IHJlYWRvbmx5IFN0ZXBbXSxcbiAgcnVsZTogUnVsZSxcbiAgbGFuZ3VhZ2U6IHN0cmluZyxcbiAgcGlja2xlczogUGlja2xlW10sXG4gIHVyaTogc3RyaW5nLFxuICBuZXdJZDogSWRHZW5lcmF0b3IuTmV3SWRcbikge1xuICBsZXQgcnVsZUJhY2tncm91bmRTdGVwcyA9IFtdLmNvbmNhdChmZWF0dXJlQmFja2dyb3VuZFN0ZXBzKVxuXG4gIGNvbnN0IHRhZ3MgPSBbXS5jb25jYXQoZmVhdHVyZVRhZ3MpLmNvbmNhdChydWxlLnRhZ3MpXG5cbiAgcnVsZS5jaGlsZHJlbi5mb3JFYWNoKChzdGVwc0NvbnRhaW5lcikgPT4ge1xuICAgIGlmIChzdGVwc0NvbnRhaW5lci5iYWNrZ3JvdW5kKSB7XG4gICAgICBydWxlQmFja2dyb3VuZFN0ZXBzID0gcnVsZUJhY2tncm91bmRTdGVwcy5jb25jYXQoc3RlcHNDb250YWluZXIuYmFja2dyb3VuZC5zdGVwcylcbiAgICB9IGVsc2UgaWYgKHN0ZXBzQ29udGFpbmVyLnNjZW5hcmlvLmV4YW1wbGVzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgY29tcGlsZVNjZW5hcmlvKFxuICAgICAgICB0YWdzLFxuICAgICAgICBydWxlQmFja2dyb3VuZFN0ZXBzLFxuICAgICAgICBzdGVwc0NvbnRhaW5lci5zY2VuYXJpbyxcbiAgICAgICAgbGFuZ3VhZ2UsXG4gICAgICAgIHBpY2tsZXMsXG4gICAgICAgIHVyaSxcbiAgICAgICAgbmV3SWRcbiAgICAgIClcbiAgICB9IGVsc2Uge1xuICAgICAgY29tcGlsZVNjZW5hcmlvT3V0bGluZShcbiAgICAgICAgdGFncyxcbiAgICAgICAgcnVsZUJhY2tncm91bmRTdGVwcyxcbiAgICAgICAgc3RlcHNDb250YWluZXIuc2NlbmFyaW8sXG4gICAgICAgIGxhbmd1YWdlLFxuICAgICAgICBwaWNrbGVzLFxuICAgICAgICB1cmksXG4gICAgICAgIG5ld0lkXG4gICAgICApXG4gICAgfVxuICB9KVxufVxuXG5mdW5jdGlvbiBjb21waWxlU2NlbmFyaW8oXG4gIGluaGVyaXRlZFRhZ3M6IHJlYWRvbmx5IFRhZ1tdLFxuICBiYWNrZ3JvdW5kU3RlcHM6IHJlYWRvbmx5IFN0ZXBbXSxcbiAgc2NlbmFyaW86IFNjZW5hcmlvLFxuICBsYW5ndWFnZTogc3RyaW5nLFxuICBwaWNrbGVzOiBQaWNrbGVbXSxcbiAgdXJpOiBzdHJpbmcsXG4gIG5ld0lkOiBJZEdlbmVyYXRvci5OZXdJZFxuKSB7XG4gIGxldCBsYXN0S2V5d29yZFR5cGUgPSBTdGVwS2V5d29yZFR5cGUuVU5LTk9XTlxuICBjb25zdCBzdGVwcyA9IFtdIGFzIFBpY2tsZVN0ZXBbXVxuXG4gIGlmIChzY2VuYXJpby5zdGVwcy5sZW5ndGggIT09IDApIHtcbiAgICBiYWNrZ3JvdW5kU3RlcHMuZm9yRWFjaCgoc3RlcCkgPT4ge1xuICAgICAgbGFzdEtleXdvcmRUeXBlID1cbiAgICAgICAgc3RlcC5rZXl3b3JkVHlwZSA9PT0gU3RlcEtleXdvcmRUeXBlLkNPTkpVTkNUSU9OID8gbGFzdEtleXdvcmRUeXBlIDogc3RlcC5rZXl3b3JkVHlwZVxuICAgICAgc3RlcHMucHVzaChwaWNrbGVTdGVwKHN0ZXAsIFtdLCBudWxsLCBuZXdJZCwgbGFzdEtleXdvcmRUeXBlKSlcbiAgICB9KVxuICB9XG5cbiAgY29uc3QgdGFncyA9IFtdLmNvbmNhdChpbmhlcml0ZWRUYWdzKS5jb25jYXQoc2NlbmFyaW8udGFncylcblxuICBzY2VuYXJpby5zdGVwcy5mb3JFYWNoKChzdGVwKSA9PiB7XG4gICAgbGFzdEtleXdvcmRUeXBlID1cbiAgICAgIHN0ZXAua2V5d29yZFR5cGUgPT09IFN0ZXBLZXl3b3JkVHlwZS5DT05KVU5DVElPTiA/IGxhc3RLZXl3b3JkVHlwZSA6IHN0ZXAua2V5d29yZFR5cGVcbiAgICBzdGVwcy5wdXNoKHBpY2tsZVN0ZXAoc3RlcCwgW10sIG51bGwsIG5ld0lkLCBsYXN0S2V5d29yZFR5cGUpKVxuICB9KVxuXG4gIGNvbnN0IHBpY2tsZTogUGlja2xlID0ge1xuICAgIGlkOiBuZXdJZCgpLFxuICAgIHVyaSxcbiAgICBsb2NhdGlvbjogc2NlbmFyaW8ubG9jYXRpb24sXG4gICAgYXN0Tm9kZUlkczogW3NjZW5hcmlvLmlkXSxcbiAgICB0YWdzOiBwaWNrbGVUYWdzKHRhZ3MpLFxuICAgIG5hbWU6IHNjZW5hcmlvLm5hbWUsXG4gICAgbGFuZ3VhZ2UsXG4gICAgc3RlcHMsXG4gIH1cbiAgcGlja2xlcy5wdXNoKHBpY2tsZSlcbn1cblxuZnVuY3Rpb24gY29tcGlsZVNjZW5hcmlvT3V0bGluZShcbiAgaW5oZXJpdGVkVGFnczogcmVhZG9ubHkgVGFnW10sXG4gIGJhY2tncm91bmRTdGVwczogcmVhZG9ubHkgU3RlcFtdLFxuICBzY2VuYXJpbzogU2NlbmFyaW8sXG4gIGxhbmd1YWdlOiBzdHJpbmcsXG4gIHBpY2tsZXM6IFBpY2tsZVtdLFxuICB1cmk6IHN0cmluZyxcbiAgbmV3SWQ6IElkR2VuZXJhdG9yLk5ld0lkXG4pIHtcbiAgc2NlbmFyaW8uZXhhbXBsZXNcbiAgICAuZmlsdGVyKChlKSA9PiBlLnRhYmxlSGVhZGVyKVxuICAgIC5mb3JFYWNoKChleGFtcGxlcykgPT4ge1xuICAgICAgY29uc3QgdmFyaWFibGVDZWxscyA9IGV4YW1wbGVzLnRhYmxlSGVhZGVyLmNlbGxzXG4gICAgICBleGFtcGxlcy50YWJsZUJvZHkuZm9yRWFjaCgodmFsdWVzUm93KSA9PiB7XG4gICAgICAgIGxldCBsYXN0S2V5d29yZFR5cGUgPSBTdGVwS2V5d29yZFR5cGUuVU5LTk9XTlxuICAgICAgICBjb25zdCBzdGVwcyA9IFtdIGFzIFBpY2tsZVN0ZXBbXVxuICAgICAgICBpZiAoc2NlbmFyaW8uc3RlcHMubGVuZ3RoICE9PSAwKSB7XG4gICAgICAgICAgYmFja2dyb3VuZFN0ZXBzLmZvckVhY2goKHN0ZXApID0+IHtcbiAgICAgICAgICAgIGxhc3RLZXl3b3JkVHlwZSA9XG4gICAgICAgICAgICAgIHN0ZXAua2V5d29yZFR5cGUgPT09IFN0ZXBLZXl3b3JkVHlwZS5DT05KVU5DVElPTiA/IGxhc3RLZXl3b3JkVHlwZSA6IHN0ZXAua2V5d29yZFR5cGVcbiAgICAgICAgICAgIHN0ZXBzLnB1c2gocGlja2xlU3RlcChzdGVwLCBbXSwgbnVsbCwgbmV3SWQsIGxhc3RLZXl3b3JkVHlwZSkpXG4gICAgICAgICAgfSlcbiAgICAgICAgfVxuXG4gICAgICAgIHNjZW5hcmlvLnN0ZXBzLmZvckVhY2goKHNjZW5hcmlvT3V0bGluZVN0ZXApID0+IHtcbiAgICAgICAgICBsYXN0S2V5d29yZFR5cGUgPVxuICAgICAgICAgICAgc2NlbmFyaW9PdXRsaW5lU3RlcC5rZXl3b3JkVHlwZSA9PT0gU3RlcEtleXdvcmRUeXBlLkNPTkpVTkNUSU9OXG4gICAgICAgICAgICAgID8gbGFzdEtleXdvcmRUeXBlXG4gICAgICAgICAgICAgIDogc2NlbmFyaW9PdXRsaW5lU3RlcC5rZXl3b3JkVHlwZVxuICAgICAgICAgIGNvbnN0IHN0ZXAgPSBwaWNrbGVTdGVwKFxuICAgICAgICAgICAgc2NlbmFyaW9PdXRsaW5lU3RlcCxcbiAgICAgICAgICAgIHZhcmlhYmxlQ2VsbHMsXG4gICAgICAgICAgICB2YWx1ZXNSb3csXG4gICAgICAgICAgICBuZXdJZCxcbiAgICAgICAgICAgIGxhc3RLZXl3b3JkVHlwZVxuICAgICAgICAgIClcbiAgICAgICAgICBzdGVwcy5wdXNoKHN0ZXApXG4gICAgICAgIH0pXG5cbiAgICAgICAgY29uc3QgaWQgPSBuZXdJZCgpXG4gICAgICAgIGNvbnN0IHRhZ3MgPSBwaWNrbGVUYWdzKFxuICAgICAgICAgIFtdLmNvbmNhdChpbmhlcml0ZWRUYWdzKS5jb25jYXQoc2NlbmFyaW8udGFncykuY29uY2F0KGV4YW1wbGVzLnRhZ3MpXG4gICAgICAgIClcblxuICAgICAgICBwaWNrbGVzLnB1c2goe1xuICAgICAgICAgIGlkLFxuICAgICAgICAgIHVyaSxcbiAgICAgICAgICBsb2NhdGlvbjogdmFsdWVzUm93LmxvY2F0aW9uLFxuICAgICAgICAgIGFzdE5vZGVJZHM6IFtzY2VuYXJpby5pZCwgdmFsdWVzUm93LmlkXSxcbiAgICAgICAgICBuYW1lOiBpbnRlcnBvbGF0ZShzY2VuYXJpby5uYW1lLCB2YXJpYWJsZUNlbGxzLCB2YWx1ZXNSb3cuY2VsbHMpLFxuICAgICAgICAgIGxhbmd1YWdlLFxuICAgICAgICAgIHN0ZXBzLFxuICAgICAgICAgIHRhZ3MsXG4gICAgICAgIH0pXG4gICAgICB9KVxuICAgIH0pXG59XG5cbmZ1bmN0aW9uIHBpY2tsZURvY1N0cmluZyhcbiAgYXJndW1lbnRJbmRleDogbnVtYmVyLFxuICBhcmd1bWVudDogRG9jU3RyaW5nLFxuICB2YXJpYWJsZUNlbGxzOiByZWFkb25seSBUYWJsZUNlbGxbXSxcbiAgdmFsdWVDZWxsczogcmVhZG9ubHkgVGFibGVDZWxsW11cbik6IFBpY2tsZURvY1N0cmluZyB7XG4gIHJldHVybiB7XG4gICAgYXJndW1lbnRJbmRleCxcbiAgICBjb250ZW50OiBpbnRlcnBvbGF0ZShhcmd1bWVudC5jb250ZW50LCB2YXJpYWJsZUNlbGxzLCB2YWx1ZUNlbGxzKSxcbiAgICBtZWRpYVR5cGU6IGFyZ3VtZW50Lm1lZGlhVHlwZVxuICAgICAgPyBpbnRlcnBvbGF0ZShhcmd1bWVudC5tZWRpYVR5cGUsIHZhcmlhYmxlQ2VsbHMsIHZhbHVlQ2VsbHMpXG4gICAgICA6IHVuZGVmaW5lZCxcbiAgfVxufVxuXG5mdW5jdGlvbiBwaWNrbGVUYWJsZShcbiAgYXJndW1lbnRJbmRleDogbnVtYmVyLFxuICBhcmd1bWVudDogRGF0YVRhYmxlLFxuICB2YXJpYWJsZUNlbGxzOiByZWFkb25seSBUYWJsZUNlbGxbXSxcbiAgdmFsdWVDZWxsczogcmVhZG9ubHkgVGFibGVDZWxsW11cbik6IFBpY2tsZVRhYmxlIHtcbiAgcmV0dXJuIHtcbiAgICBhcmd1bWVudEluZGV4LFxuICAgIHJvd3M6IGFyZ3VtZW50LnJvd3MubWFwKChyb3cpID0+IHtcbiAgICAgIHJldHVybiB7XG4gICAgICAgIGNlbGxzOiByb3cuY2VsbHMubWFwKChjZWxsKSA9PiB7XG4gICAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgIHZhbHVlOiBpbnRlcnBvbGF0ZShjZWxsLnZhbHVlLCB2YXJpYWJsZUNlbGxzLCB2YWx1ZUNlbGxzKSxcbiAgICAgICAgICB9XG4gICAgICAgIH0pLFxuICAgICAgfVxuICAgIH0pLFxuICB9XG59XG5cbmZ1bmN0aW9uIGNyZWF0ZVBpY2tsZUFyZ3VtZW50cyhcbiAgc3RlcDogU3RlcCxcbiAgdmFyaWFibGVDZWxsczogcmVhZG9ubHkgVGFibGVDZWxsW10sXG4gIHZhbHVlQ2VsbHM6IHJlYWRvbmx5IFRhYmxlQ2VsbFtdXG4pOiBQaWNrbGVTdGVwQXJndW1lbnQgfCB1bmRlZmluZWQge1xuICBpZiAoc3RlcC5kYXRhVGFibGUgJiYgc3RlcC5kb2NTdHJpbmcpIHtcbiAgICBjb25zdCB0YWJsZUZpcnN0ID0gc3RlcC5kb2NTdHJpbmcubG9jYXRpb24ubGluZSA+IHN0ZXAuZGF0YVRhYmxlLmxvY2F0aW9uLmxpbmVcbiAgICByZXR1cm4ge1xuICAgICAgZG9jU3RyaW5nOiBwaWNrbGVEb2NTdHJpbmcodGFibGVGaXJzdCA/IDIgOiAxLCBzdGVwLmRvY1N0cmluZywgdmFyaWFibGVDZWxscywgdmFsdWVDZWxscyksXG4gICAgICBkYXRhVGFibGU6IHBpY2tsZVRhYmxlKHRhYmxlRmlyc3QgPyAxIDogMiwgc3RlcC5kYXRhVGFibGUsIHZhcmlhYmxlQ2VsbHMsIHZhbHVlQ2VsbHMpLFxuICAgIH1cbiAgfSBlbHNlIGlmIChzdGVwLmRhdGFUYWJsZSkge1xuICAgIHJldHVybiB7XG4gICAgICBkYXRhVGFibGU6IHBpY2tsZVRhYmxlKHVuZGVmaW5lZCwgc3RlcC5kYXRhVGFibGUsIHZhcmlhYmxlQ2VsbHMsIHZhbHVlQ2VsbHMpLFxuICAgIH1cbiAgfSBlbHNlIGlmIChzdGVwLmRvY1N0cmluZykge1xuICAgIHJldHVybiB7XG4gICAgICBkb2NTdHJpbmc6IHBpY2tsZURvY1N0cmluZyh1bmRlZmluZWQsIHN0ZXAuZG9jU3RyaW5nLCB2YXJpYWJsZUNlbGxzLCB2YWx1ZUNlbGxzKSxcbiAgICB9XG4gIH1cblxuICByZXR1cm4gdW5kZWZpbmVkXG59XG5cbmZ1bmN0aW9uIGludGVycG9sYXRlKFxuICBuYW1lOiBzdHJpbmcsXG4gIHZhcmlhYmxlQ2VsbHM6IHJlYWRvbmx5IFRhYmxlQ2VsbFtdLFxuICB2YWx1ZUNlbGxzOiByZWFkb25seSBUYWJsZUNlbGxbXVxuKSB7XG4gIHZhcmlhYmxlQ2VsbHMuZm9yRWFjaCgodmFyaWFibGVDZWxsLCBuKSA9PiB7XG4gICAgY29uc3QgdmFsdWVDZWxsID0gdmFsdWVDZWxsc1tuXVxuICAgIGNvbnN0IHZhbHVlUGF0dGVybiA9IGA8JHt2YXJpYWJsZUNlbGwudmFsdWV9PmBcbiAgICBjb25zdCBlc2NhcGVkUGF0dGVybiA9IHZhbHVlUGF0dGVybi5yZXBsYWNlKC9bLS9cXFxcXiQqKz8uKCl8W1xcXXt9XS9nLCAnXFxcXCQmJylcbiAgICBjb25zdCByZWdleHAgPSBuZXcgUmVnRXhwKGVzY2FwZWRQYXR0ZXJuLCAnZycpXG4gICAgLy8gSlMgU3BlY2lmaWMgLSBkb2xsYXIgc2lnbiBuZWVkcyB0byBiZSBlc2NhcGVkIHdpdGggYW5vdGhlciBkb2xsYXIgc2lnblxuICAgIC8vIGh0dHBzOi8vZGV2ZWxvcGVyLm1vemlsbGEub3JnL2VuLVVTL2RvY3MvV2ViL0phdmFTY3JpcHQvUmVmZXJlbmNlL0dsb2JhbF9PYmplY3RzL1N0cmluZy9yZXBsYWNlI1NwZWNpZnlpbmdfYV9zdHJpbmdfYXNfYV9wYXJhbWV0ZXJcbiAgICBjb25zdCByZXBsYWNlbWVudCA9IHZhbHVlQ2VsbC52YWx1ZS5yZXBsYWNlKC9cXCQvZywgJyQkJCQnKVxuICAgIG5hbWUgPSBuYW1lLnJlcGxhY2UocmVnZXhwLCByZXBsYWNlbWVudClcbiAgfSlcbiAgcmV0dXJuIG5hbWVcbn1cblxuZnVuY3Rpb24gcGlja2xlU3RlcChcbiAgc3RlcDogU3RlcCxcbiAgdmFyaWFibGVDZWxsczogcmVhZG9ubHkgVGFibGVDZWxsW10sXG4gIHZhbHVlc1JvdzogVGFibGVSb3cgfCBudWxsLFxuICBuZXdJZDogSWRHZW5lcmF0b3IuTmV3SWQsXG4gIGtleXdvcmRUeXBlOiBTdGVwS2V5d29yZFR5cGVcbik6IFBpY2tsZVN0ZXAge1xuICBjb25zdCBhc3ROb2RlSWRzID0gW3N0ZXAuaWRdXG4gIGlmICh2YWx1ZXNSb3cpIHtcbiAgICBhc3ROb2RlSWRzLnB1c2godmFsdWVzUm93LmlkKVxuICB9XG4gIGNvbnN0IHZhbHVlQ2VsbHMgPSB2YWx1ZXNSb3cgPyB2YWx1ZXNSb3cuY2VsbHMgOiBbXVxuXG4gIHJldHVybiB7XG4gICAgaWQ6IG5ld0lkKCksXG4gICAgdGV4dDogaW50ZXJwb2xhdGUoc3RlcC50ZXh0LCB2YXJpYWJsZUNlbGxzLCB2YWx1ZUNlbGxzKSxcbiAgICB0eXBlOiBwaWNrbGVTdGVwVHlwZUZyb21LZXl3b3JkW2tleXdvcmRUeXBlXSxcbiAgICBhcmd1bWVudDogY3JlYXRlUGlja2xlQXJndW1lbnRzKHN0ZXAsIHZhcmlhYmxlQ2VsbHMsIHZhbHVlQ2VsbHMpLFxuICAgIGFzdE5vZGVJZHM6IGFzdE5vZGVJZHMsXG4gIH1cbn1cblxuZnVuY3Rpb24gcGlja2xlVGFncyh0YWdzOiBUYWdbXSk6IHJlYWRvbmx5IFBpY2tsZVRhZ1tdIHtcbiAgcmV0dXJuIHRhZ3MubWFwKHBpY2tsZVRhZylcbn1cblxuZnVuY3Rpb24gcGlja2xlVGFnKHRhZzogVGFnKTogUGlja2xlVGFnIHtcbiAgcmV0dXJuIHtcbiAgICBuYW1lOiB0YWcubmFtZSxcbiAgICBhc3ROb2RlSWQ6IHRhZy5pZCxcbiAgfVxufVxuIl19
;// CONCATENATED MODULE: ./node_modules/@cucumber/gherkin/dist/generateMessages.js







function generateMessages(data, uri, mediaType, options) {
    let tokenMatcher;
    switch (mediaType) {
        case SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN:
            tokenMatcher = new GherkinClassicTokenMatcher(options.defaultDialect);
            break;
        case SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_MARKDOWN:
            tokenMatcher = new GherkinInMarkdownTokenMatcher(options.defaultDialect);
            break;
        default:
            throw new Error(`Unsupported media type: ${mediaType}`);
    }
    const result = [];
    try {
        if (options.includeSource) {
            result.push(makeSourceEnvelope(data, uri));
        }
        if (!options.includeGherkinDocument && !options.includePickles) {
            return result;
        }
        const parser = new Parser(new AstBuilder(options.newId), tokenMatcher);
        parser.stopAtFirstError = false;
        const gherkinDocument = parser.parse(data);
        if (options.includeGherkinDocument) {
            result.push({
                gherkinDocument: { ...gherkinDocument, uri },
            });
        }
        if (options.includePickles) {
            const pickles = compile(gherkinDocument, uri, options.newId);
            for (const pickle of pickles) {
                result.push({
                    pickle,
                });
            }
        }
    }
    catch (err) {
        const errors = err.errors || [err];
        for (const error of errors) {
            if (!error.location) {
                // It wasn't a parser error - throw it (this is unexpected)
                throw error;
            }
            result.push({
                parseError: {
                    source: {
                        uri,
                        location: {
                            line: error.location.line,
                            column: error.location.column,
                        },
                    },
                    message: error.message,
                },
            });
        }
    }
    return result;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZ2VuZXJhdGVNZXNzYWdlcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uL3NyYy9nZW5lcmF0ZU1lc3NhZ2VzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLE9BQU8sRUFBaUIsZUFBZSxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFDbkUsT0FBTyxVQUFVLE1BQU0saUJBQWlCLENBQUE7QUFDeEMsT0FBTywwQkFBMEIsTUFBTSxpQ0FBaUMsQ0FBQTtBQUN4RSxPQUFPLDZCQUE2QixNQUFNLG9DQUFvQyxDQUFBO0FBRzlFLE9BQU8sa0JBQWtCLE1BQU0seUJBQXlCLENBQUE7QUFDeEQsT0FBTyxNQUEwQixNQUFNLGFBQWEsQ0FBQTtBQUNwRCxPQUFPLE9BQU8sTUFBTSxzQkFBc0IsQ0FBQTtBQUUxQyxNQUFNLENBQUMsT0FBTyxVQUFVLGdCQUFnQixDQUN0QyxJQUFZLEVBQ1osR0FBVyxFQUNYLFNBQTBCLEVBQzFCLE9BQXdCO0lBRXhCLElBQUksWUFBc0MsQ0FBQTtJQUMxQyxRQUFRLFNBQVMsRUFBRSxDQUFDO1FBQ2xCLEtBQUssZUFBZSxDQUFDLDZCQUE2QjtZQUNoRCxZQUFZLEdBQUcsSUFBSSwwQkFBMEIsQ0FBQyxPQUFPLENBQUMsY0FBYyxDQUFDLENBQUE7WUFDckUsTUFBSztRQUNQLEtBQUssZUFBZSxDQUFDLGdDQUFnQztZQUNuRCxZQUFZLEdBQUcsSUFBSSw2QkFBNkIsQ0FBQyxPQUFPLENBQUMsY0FBYyxDQUFDLENBQUE7WUFDeEUsTUFBSztRQUNQO1lBQ0UsTUFBTSxJQUFJLEtBQUssQ0FBQywyQkFBMkIsU0FBUyxFQUFFLENBQUMsQ0FBQTtJQUMzRCxDQUFDO0lBRUQsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFBO0lBRWpCLElBQUksQ0FBQztRQUNILElBQUksT0FBTyxDQUFDLGFBQWEsRUFBRSxDQUFDO1lBQzFCLE1BQU0sQ0FBQyxJQUFJLENBQUMsa0JBQWtCLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7UUFDNUMsQ0FBQztRQUVELElBQUksQ0FBQyxPQUFPLENBQUMsc0JBQXNCLElBQUksQ0FBQyxPQUFPLENBQUMsY0FBYyxFQUFFLENBQUM7WUFDL0QsT0FBTyxNQUFNLENBQUE7UUFDZixDQUFDO1FBRUQsTUFBTSxNQUFNLEdBQUcsSUFBSSxNQUFNLENBQUMsSUFBSSxVQUFVLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxFQUFFLFlBQVksQ0FBQyxDQUFBO1FBQ3RFLE1BQU0sQ0FBQyxnQkFBZ0IsR0FBRyxLQUFLLENBQUE7UUFFL0IsTUFBTSxlQUFlLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUUxQyxJQUFJLE9BQU8sQ0FBQyxzQkFBc0IsRUFBRSxDQUFDO1lBQ25DLE1BQU0sQ0FBQyxJQUFJLENBQUM7Z0JBQ1YsZUFBZSxFQUFFLEVBQUUsR0FBRyxlQUFlLEVBQUUsR0FBRyxFQUFFO2FBQzdDLENBQUMsQ0FBQTtRQUNKLENBQUM7UUFFRCxJQUFJLE9BQU8sQ0FBQyxjQUFjLEVBQUUsQ0FBQztZQUMzQixNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsZUFBZSxFQUFFLEdBQUcsRUFBRSxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDNUQsS0FBSyxNQUFNLE1BQU0sSUFBSSxPQUFPLEVBQUUsQ0FBQztnQkFDN0IsTUFBTSxDQUFDLElBQUksQ0FBQztvQkFDVixNQUFNO2lCQUNQLENBQUMsQ0FBQTtZQUNKLENBQUM7UUFDSCxDQUFDO0lBQ0gsQ0FBQztJQUFDLE9BQU8sR0FBRyxFQUFFLENBQUM7UUFDYixNQUFNLE1BQU0sR0FBRyxHQUFHLENBQUMsTUFBTSxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUE7UUFDbEMsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNLEVBQUUsQ0FBQztZQUMzQixJQUFJLENBQUMsS0FBSyxDQUFDLFFBQVEsRUFBRSxDQUFDO2dCQUNwQiwyREFBMkQ7Z0JBQzNELE1BQU0sS0FBSyxDQUFBO1lBQ2IsQ0FBQztZQUNELE1BQU0sQ0FBQyxJQUFJLENBQUM7Z0JBQ1YsVUFBVSxFQUFFO29CQUNWLE1BQU0sRUFBRTt3QkFDTixHQUFHO3dCQUNILFFBQVEsRUFBRTs0QkFDUixJQUFJLEVBQUUsS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJOzRCQUN6QixNQUFNLEVBQUUsS0FBSyxDQUFDLFFBQVEsQ0FBQyxNQUFNO3lCQUM5QjtxQkFDRjtvQkFDRCxPQUFPLEVBQUUsS0FBSyxDQUFDLE9BQU87aUJBQ3ZCO2FBQ0YsQ0FBQyxDQUFBO1FBQ0osQ0FBQztJQUNILENBQUM7SUFDRCxPQUFPLE1BQU0sQ0FBQTtBQUNmLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgeyB0eXBlIEVudmVsb3BlLCBTb3VyY2VNZWRpYVR5cGUgfSBmcm9tICdAY3VjdW1iZXIvbWVzc2FnZXMnXG5pbXBvcnQgQXN0QnVpbGRlciBmcm9tICcuL0FzdEJ1aWxkZXIuanMnXG5pbXBvcnQgR2hlcmtpbkNsYXNzaWNUb2tlbk1hdGNoZXIgZnJvbSAnLi9HaGVya2luQ2xhc3NpY1Rva2VuTWF0Y2hlci5qcydcbmltcG9ydCBHaGVya2luSW5NYXJrZG93blRva2VuTWF0Y2hlciBmcm9tICcuL0doZXJraW5Jbk1hcmtkb3duVG9rZW5NYXRjaGVyLmpzJ1xuaW1wb3J0IHR5cGUgSUdoZXJraW5PcHRpb25zIGZyb20gJy4vSUdoZXJraW5PcHRpb25zLmpzJ1xuaW1wb3J0IHR5cGUgSVRva2VuTWF0Y2hlciBmcm9tICcuL0lUb2tlbk1hdGNoZXIuanMnXG5pbXBvcnQgbWFrZVNvdXJjZUVudmVsb3BlIGZyb20gJy4vbWFrZVNvdXJjZUVudmVsb3BlLmpzJ1xuaW1wb3J0IFBhcnNlciwgeyB0eXBlIFRva2VuVHlwZSB9IGZyb20gJy4vUGFyc2VyLmpzJ1xuaW1wb3J0IGNvbXBpbGUgZnJvbSAnLi9waWNrbGVzL2NvbXBpbGUuanMnXG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIGdlbmVyYXRlTWVzc2FnZXMoXG4gIGRhdGE6IHN0cmluZyxcbiAgdXJpOiBzdHJpbmcsXG4gIG1lZGlhVHlwZTogU291cmNlTWVkaWFUeXBlLFxuICBvcHRpb25zOiBJR2hlcmtpbk9wdGlvbnNcbik6IHJlYWRvbmx5IEVudmVsb3BlW10ge1xuICBsZXQgdG9rZW5NYXRjaGVyOiBJVG9rZW5NYXRjaGVyPFRva2VuVHlwZT5cbiAgc3dpdGNoIChtZWRpYVR5cGUpIHtcbiAgICBjYXNlIFNvdXJjZU1lZGlhVHlwZS5URVhUX1hfQ1VDVU1CRVJfR0hFUktJTl9QTEFJTjpcbiAgICAgIHRva2VuTWF0Y2hlciA9IG5ldyBHaGVya2luQ2xhc3NpY1Rva2VuTWF0Y2hlcihvcHRpb25zLmRlZmF1bHREaWFsZWN0KVxuICAgICAgYnJlYWtcbiAgICBjYXNlIFNvdXJjZU1lZGlhVHlwZS5URVhUX1hfQ1VDVU1CRVJfR0hFUktJTl9NQVJLRE9XTjpcbiAgICAgIHRva2VuTWF0Y2hlciA9IG5ldyBHaGVya2luSW5NYXJrZG93blRva2VuTWF0Y2hlcihvcHRpb25zLmRlZmF1bHREaWFsZWN0KVxuICAgICAgYnJlYWtcbiAgICBkZWZhdWx0OlxuICAgICAgdGhyb3cgbmV3IEVycm9yKGBVbnN1cHBvcnRlZCBtZWRpYSB0eXBlOiAke21lZGlhVHlwZX1gKVxuICB9XG5cbiAgY29uc3QgcmVzdWx0ID0gW11cblxuICB0cnkge1xuICAgIGlmIChvcHRpb25zLmluY2x1ZGVTb3VyY2UpIHtcbiAgICAgIHJlc3VsdC5wdXNoKG1ha2VTb3VyY2VFbnZlbG9wZShkYXRhLCB1cmkpKVxuICAgIH1cblxuICAgIGlmICghb3B0aW9ucy5pbmNsdWRlR2hlcmtpbkRvY3VtZW50ICYmICFvcHRpb25zLmluY2x1ZGVQaWNrbGVzKSB7XG4gICAgICByZXR1cm4gcmVzdWx0XG4gICAgfVxuXG4gICAgY29uc3QgcGFyc2VyID0gbmV3IFBhcnNlcihuZXcgQXN0QnVpbGRlcihvcHRpb25zLm5ld0lkKSwgdG9rZW5NYXRjaGVyKVxuICAgIHBhcnNlci5zdG9wQXRGaXJzdEVycm9yID0gZmFsc2VcblxuICAgIGNvbnN0IGdoZXJraW5Eb2N1bWVudCA9IHBhcnNlci5wYXJzZShkYXRhKVxuXG4gICAgaWYgKG9wdGlvbnMuaW5jbHVkZUdoZXJraW5Eb2N1bWVudCkge1xuICAgICAgcmVzdWx0LnB1c2goe1xuICAgICAgICBnaGVya2luRG9jdW1lbnQ6IHsgLi4uZ2hlcmtpbkRvY3VtZW50LCB1cmkgfSxcbiAgICAgIH0pXG4gICAgfVxuXG4gICAgaWYgKG9wdGlvbnMuaW5jbHVkZVBpY2tsZXMpIHtcbiAgICAgIGNvbnN0IHBpY2tsZXMgPSBjb21waWxlKGdoZXJraW5Eb2N1bWVudCwgdXJpLCBvcHRpb25zLm5ld0lkKVxuICAgICAgZm9yIChjb25zdCBwaWNrbGUgb2YgcGlja2xlcykge1xuICAgICAgICByZXN1bHQucHVzaCh7XG4gICAgICAgICAgcGlja2xlLFxuICAgICAgICB9KVxuICAgICAgfVxuICAgIH1cbiAgfSBjYXRjaCAoZXJyKSB7XG4gICAgY29uc3QgZXJyb3JzID0gZXJyLmVycm9ycyB8fCBbZXJyXVxuICAgIGZvciAoY29uc3QgZXJyb3Igb2YgZXJyb3JzKSB7XG4gICAgICBpZiAoIWVycm9yLmxvY2F0aW9uKSB7XG4gICAgICAgIC8vIEl0IHdhc24ndCBhIHBhcnNlciBlcnJvciAtIHRocm93IGl0ICh0aGlzIGlzIHVuZXhwZWN0ZWQpXG4gICAgICAgIHRocm93IGVycm9yXG4gICAgICB9XG4gICAgICByZXN1bHQucHVzaCh7XG4gICAgICAgIHBhcnNlRXJyb3I6IHtcbiAgICAgICAgICBzb3VyY2U6IHtcbiAgICAgICAgICAgIHVyaSxcbiAgICAgICAgICAgIGxvY2F0aW9uOiB7XG4gICAgICAgICAgICAgIGxpbmU6IGVycm9yLmxvY2F0aW9uLmxpbmUsXG4gICAgICAgICAgICAgIGNvbHVtbjogZXJyb3IubG9jYXRpb24uY29sdW1uLFxuICAgICAgICAgICAgfSxcbiAgICAgICAgICB9LFxuICAgICAgICAgIG1lc3NhZ2U6IGVycm9yLm1lc3NhZ2UsXG4gICAgICAgIH0sXG4gICAgICB9KVxuICAgIH1cbiAgfVxuICByZXR1cm4gcmVzdWx0XG59XG4iXX0=
;// CONCATENATED MODULE: ./node_modules/@cucumber/gherkin/dist/index.js










const dialects = gherkin_languages_namespaceObject;

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5kZXguanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi9zcmMvaW5kZXgudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxVQUFVLE1BQU0saUJBQWlCLENBQUE7QUFFeEMsT0FBTyxLQUFLLE1BQU0sTUFBTSxhQUFhLENBQUE7QUFDckMsT0FBTywwQkFBMEIsTUFBTSxpQ0FBaUMsQ0FBQTtBQUN4RSxPQUFPLDZCQUE2QixNQUFNLG9DQUFvQyxDQUFBO0FBQzlFLE9BQU8sZ0JBQWdCLE1BQU0sdUJBQXVCLENBQUE7QUFDcEQsT0FBTyxRQUFRLE1BQU0sMEJBQTBCLENBQUMsT0FBTyxJQUFJLEVBQUUsTUFBTSxFQUFFLENBQUE7QUFFckUsT0FBTyxrQkFBa0IsTUFBTSx5QkFBeUIsQ0FBQTtBQUN4RCxPQUFPLE1BQU0sTUFBTSxhQUFhLENBQUE7QUFDaEMsT0FBTyxPQUFPLE1BQU0sc0JBQXNCLENBQUE7QUFDMUMsT0FBTyxZQUFZLE1BQU0sbUJBQW1CLENBQUE7QUFFNUMsTUFBTSxRQUFRLEdBQUcsUUFBZ0QsQ0FBQTtBQUVqRSxPQUFPLEVBQ0wsVUFBVSxFQUNWLE9BQU8sRUFFUCxRQUFRLEVBQ1IsTUFBTSxFQUNOLDBCQUEwQixFQUMxQiw2QkFBNkIsRUFDN0IsZ0JBQWdCLEVBRWhCLGtCQUFrQixFQUNsQixNQUFNLEVBQ04sWUFBWSxHQUNiLENBQUEiLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgQXN0QnVpbGRlciBmcm9tICcuL0FzdEJ1aWxkZXIuanMnXG5pbXBvcnQgRGlhbGVjdCBmcm9tICcuL0RpYWxlY3QuanMnXG5pbXBvcnQgKiBhcyBFcnJvcnMgZnJvbSAnLi9FcnJvcnMuanMnXG5pbXBvcnQgR2hlcmtpbkNsYXNzaWNUb2tlbk1hdGNoZXIgZnJvbSAnLi9HaGVya2luQ2xhc3NpY1Rva2VuTWF0Y2hlci5qcydcbmltcG9ydCBHaGVya2luSW5NYXJrZG93blRva2VuTWF0Y2hlciBmcm9tICcuL0doZXJraW5Jbk1hcmtkb3duVG9rZW5NYXRjaGVyLmpzJ1xuaW1wb3J0IGdlbmVyYXRlTWVzc2FnZXMgZnJvbSAnLi9nZW5lcmF0ZU1lc3NhZ2VzLmpzJ1xuaW1wb3J0IERJQUxFQ1RTIGZyb20gJy4vZ2hlcmtpbi1sYW5ndWFnZXMuanNvbicgd2l0aCB7IHR5cGU6ICdqc29uJyB9XG5pbXBvcnQgSUdoZXJraW5PcHRpb25zIGZyb20gJy4vSUdoZXJraW5PcHRpb25zLmpzJ1xuaW1wb3J0IG1ha2VTb3VyY2VFbnZlbG9wZSBmcm9tICcuL21ha2VTb3VyY2VFbnZlbG9wZS5qcydcbmltcG9ydCBQYXJzZXIgZnJvbSAnLi9QYXJzZXIuanMnXG5pbXBvcnQgY29tcGlsZSBmcm9tICcuL3BpY2tsZXMvY29tcGlsZS5qcydcbmltcG9ydCBUb2tlblNjYW5uZXIgZnJvbSAnLi9Ub2tlblNjYW5uZXIuanMnXG5cbmNvbnN0IGRpYWxlY3RzID0gRElBTEVDVFMgYXMgUmVhZG9ubHk8eyBba2V5OiBzdHJpbmddOiBEaWFsZWN0IH0+XG5cbmV4cG9ydCB7XG4gIEFzdEJ1aWxkZXIsXG4gIGNvbXBpbGUsXG4gIERpYWxlY3QsXG4gIGRpYWxlY3RzLFxuICBFcnJvcnMsXG4gIEdoZXJraW5DbGFzc2ljVG9rZW5NYXRjaGVyLFxuICBHaGVya2luSW5NYXJrZG93blRva2VuTWF0Y2hlcixcbiAgZ2VuZXJhdGVNZXNzYWdlcyxcbiAgSUdoZXJraW5PcHRpb25zLFxuICBtYWtlU291cmNlRW52ZWxvcGUsXG4gIFBhcnNlcixcbiAgVG9rZW5TY2FubmVyLFxufVxuIl19

/***/ })

};
