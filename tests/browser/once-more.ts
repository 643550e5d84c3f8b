// A test in a browser is tried once more; what went wrong the first time is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
