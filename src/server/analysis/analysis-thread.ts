import { findArticles } from '../reading/read-document.js';
import { answerTasks } from '../threads/answer-tasks.js';
import { analyseDocument } from './analysis-task.js';

answerTasks({ analyseDocument, findArticles });
