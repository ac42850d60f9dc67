import { graphql, type ResultOf } from "../../graphql/graphql";

export const TeamQuery = graphql(`
  query Team($merchant: String!) {
    employees(merchant: $merchant) {
      id
      name
      email
      role
      locationId
      locationName
      dailyCap
      hasTillPin
      invitedAt
      joinedAt
      version
    }
    merchant(slug: $merchant) {
      locations {
        id
        name
        address
        city
        mapUrl
        version
      }
    }
  }
`);

export const InviteEmployee = graphql(`
  mutation InviteEmployee($input: InviteEmployeeInput!) {
    inviteEmployee(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const UpdateEmployee = graphql(`
  mutation UpdateEmployee($input: UpdateEmployeeInput!) {
    updateEmployee(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const RemoveEmployee = graphql(`
  mutation RemoveEmployee($input: RemoveEmployeeInput!) {
    removeEmployee(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RestoreEmployee = graphql(`
  mutation RestoreEmployee($input: RestoreInput!) {
    restoreEmployee(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const CreateLocation = graphql(`
  mutation CreateLocation($input: CreateLocationInput!) {
    createLocation(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const UpdateLocation = graphql(`
  mutation UpdateLocation($input: UpdateLocationInput!) {
    updateLocation(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const CloseLocation = graphql(`
  mutation CloseLocation($input: CloseLocationInput!) {
    closeLocation(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RestoreLocation = graphql(`
  mutation RestoreLocation($input: RestoreInput!) {
    restoreLocation(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

type Team = ResultOf<typeof TeamQuery>;
export type Employee = Team["employees"][number];
export type Place = NonNullable<Team["merchant"]>["locations"][number];
