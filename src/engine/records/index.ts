export * from "./demand";
export * from "./flow";
export * from "./inputs";
export * from "./judgement";
export * from "./offer";
export * from "./overhead";
export * from "./team";
