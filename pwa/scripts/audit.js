// Runs npm graphql-http's audits against a server and prints what came of each as JSON.
import { serverAudits } from "graphql-http";

const url = process.argv[2] ?? "http://localhost:8000/graphql";
const results = [];
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const { status, name, ...rest } = await audit.fn();
  results.push({ status, name, reason: "reason" in rest ? rest.reason : undefined });
}
console.log(JSON.stringify(results));
