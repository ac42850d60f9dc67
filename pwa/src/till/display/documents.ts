import { graphql } from "../../graphql/graphql";

export const ShowOnCustomerDisplay = graphql(`
  mutation ShowOnCustomerDisplay($input: ShowOnCustomerDisplayInput!) {
    showOnCustomerDisplay(input: $input) {
      __typename
    }
  }
`);

export const ClearCustomerDisplay = graphql(`
  mutation ClearCustomerDisplay($input: ClearCustomerDisplayInput!) {
    clearCustomerDisplay(input: $input) {
      __typename
    }
  }
`);

export const CustomerDisplayAnswered = graphql(`
  subscription CustomerDisplayAnswered($member: MemberInput!) {
    customerDisplayAnswered(member: $member) {
      isShown
    }
  }
`);
