import { graphql, type ResultOf } from "../graphql/graphql";

export const ColleaguesQuery = graphql(`
  query Colleagues {
    colleagues {
      id
      name
    }
  }
`);

export type Colleague = ResultOf<typeof ColleaguesQuery>["colleagues"][number];

export const SwitchEmployee = graphql(`
  mutation SwitchEmployee($input: SwitchEmployeeInput!) {
    switchEmployee(input: $input) {
      __typename
      ... on SwitchEmployeeSuccess {
        employment {
          employeeName
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);
