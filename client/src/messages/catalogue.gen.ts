// Generated from src/messages/en/*.json by tooling/message-catalogue.mjs. Do not edit.
import auth from './en/auth.json';
import catalogue from './en/catalogue.json';
import design from './en/design.json';
import home from './en/home.json';
import markdown from './en/markdown.json';
import problem from './en/problem.json';
import shell from './en/shell.json';

export const englishMessages = { auth, catalogue, design, home, markdown, problem, shell };
